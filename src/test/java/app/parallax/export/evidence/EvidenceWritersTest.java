package app.parallax.export.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.EvidenceMaker;
import app.parallax.present.evidence.Piece;
import app.parallax.present.evidence.Piece.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceWritersTest {
    private static final Phrases PHRASES = Phrases.english();
    private static final Comparison HARBOUR = Comparisons.harbour();

    private static List<Evidence> all() {
        List<Judgement> judgements = HARBOUR.findings().stream()
                .map(finding -> new Judgement(
                        new Subjects(HARBOUR).of(finding),
                        Judgement.Program.UNSURE,
                        Judgement.Claim.CANNOT_BE_SAID,
                        "Ask Ana.",
                        new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"))))
                .toList();
        EvidenceMaker maker = new EvidenceMaker(HARBOUR, Dossier.of(judgements), PHRASES);
        List<Evidence> all = new ArrayList<>();
        HARBOUR.findings().forEach(finding -> all.add(maker.of(finding)));
        HARBOUR.points().forEach(point -> all.add(maker.of(point)));
        all.add(maker.of(Comparisons.inReport("Some 40 boats")));
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void allFormsSayTheSame(Evidence evidence) {
        String rich = Jsoup.parse(new RichText(PHRASES).write(evidence)).text();
        String markdown = new Markdown(PHRASES).write(evidence);
        String plain = new PlainText(PHRASES).write(evidence);

        said(evidence).forEach(words -> {
            assertThat(rich).contains(words);
            assertThat(unescaped(markdown)).contains(words);
            assertThat(plain).contains(words);
        });
    }

    /** Everything that each form must say in these words; words with marks between them piece by piece. */
    private static List<String> said(Evidence evidence) {
        List<String> said = new ArrayList<>(List.of(evidence.title(), evidence.reason()));
        said.addAll(evidence.changes());
        said.addAll(evidence.rest());
        evidence.sides().forEach(side -> {
            said.addAll(List.of(
                    side.source().name().substring(1),
                    side.source().words(),
                    side.source().shortHash(),
                    side.stand(),
                    side.more()));
            side.quotes().forEach(quote -> {
                said.add(quote.place());
                quote.pieces().forEach(piece -> said.add(piece.words().strip()));
            });
        });
        if (evidence.judgement() != null) {
            said.addAll(evidence.judgement().sentences());
            said.addAll(
                    List.of(evidence.judgement().reason(), evidence.judgement().by()));
        }
        return said;
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    @ParameterizedTest
    @MethodSource("all")
    void richTextIsValidAndAsksForNothingFromElsewhere(Evidence evidence) {
        Document page = Jsoup.parse(
                "<!doctype html><html><head><title>t</title></head><body>" + new RichText(PHRASES).write(evidence)
                        + "</body></html>",
                "",
                Parser.htmlParser().setTrackErrors(5));

        assertThat(page.parser().getErrors()).isEmpty();
        assertThat(page.select("body script, link, img, iframe, style, [src], [class], [id]"))
                .isEmpty();
    }

    @Test
    void theMarksAreThoseOfEachForm() {
        Evidence pier = all().getFirst();

        Document rich = Jsoup.parse(new RichText(PHRASES).write(pier));
        assertThat(rich.select("s[style*=line-through]").eachText()).containsExactly("very", "closed");
        assertThat(rich.select("blockquote b[style]").eachText()).containsExactly("shut");
        assertThat(new Markdown(PHRASES).write(pier))
                .contains("> the pier will soon be **shut**.  \n", "> The pier will ~~very~~ soon be ~~closed~~.  \n");
        assertThat(new PlainText(PHRASES).write(pier))
                .contains("> the pier will soon be {+shut+}.\n", "> The pier will [-very-] soon be [-closed-].\n");
    }

    @Test
    void whatNobodyJudgedSaysSo() {
        Evidence evidence = new EvidenceMaker(HARBOUR, Dossier.EMPTY, PHRASES)
                .of(HARBOUR.findings().getFirst());

        Stream.of(new RichText(PHRASES), new Markdown(PHRASES), new PlainText(PHRASES))
                .forEach(writer -> assertThat(writer.write(evidence)).contains("Nobody has judged it yet."));
    }

    /** Sources, names, reasons may hold anything. */
    @Nested
    class AgainstHostileWords {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "</blockquote></div><img src=x onerror=alert(1)>",
                    "\"><a href=\"javascript:alert(1)\">x</a>",
                    "&lt;b&gt; & &#60;i&#62;",
                    "' style='position:fixed",
                    "<!-- --><![CDATA[ x ]]>"
                })
        void richTextShowsMarkupAndDoesNotObeyIt(String words) {
            Document page = Jsoup.parse(new RichText(PHRASES).write(Hostile.evidence(words)));

            assertThat(page.select("script, img, [onerror], [style*=fixed]")).isEmpty();
            assertThat(page.select("a").eachAttr("href")).containsExactly("https://example.org/a?b=1&c=2");
            assertThat(page.expectFirst("blockquote span").text()).isEqualTo(words);
            assertThat(page.select("body > div")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "# heading",
                    "- item",
                    "+ item",
                    "1. first",
                    "12) twelfth",
                    "> quoted",
                    "=== rule",
                    "--- rule",
                    "```\ncode",
                    "~~~ fence",
                    "| a | b |",
                    "[x](javascript:alert(1))",
                    "![x](https://evil.example/p.png)",
                    "<img src=x>",
                    "**bold** _em_ `code` ~~gone~~",
                    "&amp; &#35;",
                    "$x^2$",
                    "a\\*b\\",
                    "* * *",
                    "[x]: https://evil.example",
                    ": definition"
                })
        void markdownEscapesWhateverWouldBeMoreThanItself(String words) {
            String markdown = new Markdown(PHRASES).write(Hostile.evidence(words));

            String oneLine = words.replaceAll("\\s+", " ");
            assertThat(unescaped(markdown)).contains("> " + oneLine + "  \n");
            String quoted = markdown.lines()
                    .filter(line -> line.startsWith("> "))
                    .findFirst()
                    .orElseThrow();
            String bare = quoted.substring(2).replaceAll("\\\\\\p{Punct}", "x");
            assertThat(bare)
                    .doesNotContainPattern("[\\\\`*_\\[\\]<>~|&$]")
                    .doesNotContainPattern("^([#+=:-]|\\d+[.)])");
        }

        @Test
        void aReasonInSeveralLinesOpensNoBlockOfItsOwn() {
            String markdown = new Markdown(PHRASES).write(Hostile.evidence("one\n# two\n\n```\n- three"));

            assertThat(markdown.lines()).contains("\\# two  ", "\\`\\`\\`  ", "\\- three");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u202Eb", "\u2067\u2067x", "x\u0000y\u0007z", "lone \uD83D", "\u2069\u2069 out"})
        void noControlsComeThrough(String words) {
            Evidence evidence = Hostile.evidence(words);

            Stream.of(new RichText(PHRASES), new Markdown(PHRASES), new PlainText(PHRASES))
                    .map(writer -> writer.write(evidence))
                    .forEach(written -> assertThat(written)
                            .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069]")
                            .matches(text ->
                                    text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)));
        }

        @Test
        void wordsFromRightToLeftAreKeptToThemselves() {
            Evidence evidence = Hostile.evidence("שלום (1948) עולם");

            assertThat(new PlainText(PHRASES).write(evidence)).contains("> \u2068שלום (1948) עולם\u2069\n");
            assertThat(Jsoup.parse(new RichText(PHRASES).write(evidence))
                            .expectFirst("blockquote span")
                            .attr("dir"))
                    .isEqualTo("auto");
        }

        @Test
        void emojiAndCombiningMarksStayAsTheyAre() {
            String words = "👩‍🚀 e\u0301 🇷🇸";

            assertThat(new PlainText(PHRASES).write(Hostile.evidence(words))).contains("> " + words + "\n");
        }
    }

    @Nested
    class MarksInMarkdown {
        private String written(String before, String marked, String after) {
            return MarkdownText.of(Stream.of(
                            new Piece(Mark.NONE, before, false),
                            new Piece(Mark.STRUCK, marked, false),
                            new Piece(Mark.NONE, after, false))
                    .filter(piece -> !piece.words().isEmpty())
                    .toList());
        }

        @Test
        void signsStandWhereTheyOpenAndClose() {
            assertThat(written("it is ", "very", " good")).isEqualTo("it is ~~very~~ good");
            assertThat(written("", "“very”", " good")).isEqualTo("~~“very”~~ good");
            assertThat(written("un", "do", "ne")).isEqualTo("un~~do~~ne");
        }

        @Test
        void tagsStandWhereSignsWouldBeShownAsTheyAre() {
            assertThat(written("Serbia", ", which", " has")).isEqualTo("Serbia<del>, which</del> has");
            assertThat(written("of ", "“very”", "x")).isEqualTo("of <del>“very”</del>x");
        }
    }
}
