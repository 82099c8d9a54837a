package app.parallax.ui;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundled sources, split at blank lines, with ties and findings put by hand: real texts for tests of the window, whatever the engine makes of them. */
final class Belgrade {
    static final String RECORD = "nato-2023";
    static final String NEWS = "news-2023";
    static final String SUMMARY = "mlo-2023";
    private static final Occasion PRESS_CONFERENCE =
            new Occasion("belgrade", LocalDate.of(2023, 11, 21), "Belgrade", List.of("Jens Stoltenberg"));
    private static final Path FOLDER = Path.of("assets", "sources");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern NUMBER = Pattern.compile("(around )?\\b(\\d[\\d,]*)\\b|Ninety three");

    private final Map<String, Source> sources = new TreeMap<>();

    Belgrade() {
        add(
                RECORD,
                "nato-2023-transcript.txt",
                "Joint press conference, Belgrade",
                "NATO",
                SourceKind.TRANSCRIPT,
                LocalDate.of(2023, 11, 21));
        add(
                NEWS,
                "news-2023-report.txt",
                "News report on the press conference",
                null,
                SourceKind.REPORT,
                LocalDate.of(2023, 11, 21));
        add(
                SUMMARY,
                "mlo-2023-summary.txt",
                "Secretary General visits Belgrade",
                "NATO Military Liaison Office Belgrade",
                SourceKind.SUMMARY,
                LocalDate.of(2023, 11, 22));
    }

    private void add(
            String id,
            String file,
            String title,
            @org.jspecify.annotations.Nullable String publisher,
            SourceKind kind,
            LocalDate date) {
        try {
            String text = Files.readString(FOLDER.resolve(file));
            SourceInfo info = new SourceInfo(title, publisher, kind, date, "en", null, "belgrade");
            sources.put(id, new Source(id, info, text, Hashes.sha256(text), blocks(text, kind), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(String text, SourceKind kind) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = PARAGRAPH.matcher(text);
        while (lines.find()) {
            Span span = new Span(lines.start(), lines.end());
            if (!span.of(text).isBlank()) {
                blocks.add(block(span, span.of(text), kind, blocks.isEmpty()));
            }
        }
        return blocks;
    }

    private static Block block(Span span, String words, SourceKind kind, boolean first) {
        if (first && words.length() < 60) {
            return Block.of(span, BlockRole.TITLE);
        }
        if (words.contains("Baltic") || words.startsWith("Search") || words.startsWith("Other Topics")) {
            return Block.of(span, BlockRole.FURNITURE);
        }
        boolean speech = kind == SourceKind.TRANSCRIPT && words.length() > 60;
        return speech
                ? new Block(span, BlockRole.SPEECH, "Jens Stoltenberg", null, List.of())
                : Block.of(span, BlockRole.PARAGRAPH);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Passage at(String source, String words) {
        Source found = sources.get(source);
        int start = found == null ? -1 : found.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + source + ": " + words);
        }
        return new Passage(source, start, start + words.length());
    }

    Comparison comparison() {
        return comparison(sources(), RECORD);
    }

    /** What is put by hand about the sources that are given. */
    Comparison comparison(List<Source> given, String baseline) {
        return comparison(given, baseline, List.of());
    }

    /**
     * @param told occasions beside the one that the sources speak of
     */
    Comparison comparison(List<Source> given, String baseline, List<Occasion> told) {
        List<String> ids = given.stream().map(Source::id).toList();
        return new Comparison(
                baseline,
                List.of(),
                List.of(),
                Stream.concat(Stream.of(PRESS_CONFERENCE), told.stream()).toList(),
                given.stream().map(Belgrade::annotated).toList(),
                List.of(),
                given.stream().map(s -> List.<String>of()).toList(),
                checks().stream().filter(c -> ids.contains(c.source())).toList(),
                given.stream()
                        .map(s -> List.<app.parallax.compare.SentenceSupport>of())
                        .toList(),
                links().stream()
                        .filter(l -> ids.contains(l.first().source())
                                && ids.contains(l.second().source()))
                        .toList(),
                List.of(),
                List.of(),
                ids.containsAll(List.of(RECORD, NEWS, SUMMARY)) ? points() : List.of(),
                findings().stream()
                        .filter(f -> f.passages().stream().allMatch(p -> ids.contains(p.source())))
                        .toList(),
                List.of());
    }

    private static AnnotatedSource annotated(Source source) {
        return new AnnotatedSource(
                source, List.of(), List.of(), quotations(source), figures(source), List.of(), List.of());
    }

    private static List<Quotation> quotations(Source source) {
        return QUOTED.matcher(source.text())
                .results()
                .map(m -> new Quotation(new Span(m.start(1), m.end(1)), QuotationUse.SPEECH, null, null, true))
                .toList();
    }

    private static List<Figure> figures(Source source) {
        return NUMBER.matcher(source.text())
                .results()
                .filter(m -> m.end() - m.start() != 4 || m.group().contains(","))
                .map(Belgrade::figure)
                .toList();
    }

    private static Figure figure(MatchResult m) {
        return new Figure(
                new Span(m.start(), m.end()),
                m.group(2) == null
                        ? BigDecimal.valueOf(93)
                        : new BigDecimal(m.group(2).replace(",", "")),
                null,
                m.group(1) == null ? Approximation.EXACT : Approximation.ABOUT,
                null,
                null,
                List.of(),
                FigureFrame.LEVEL,
                null);
    }

    private Passage neutral() {
        return at(
                NEWS,
                "… does not undermine the neutrality of Serbia, which has made it clear that it stays militarily neutral, outside military blocs.");
    }

    private Passage neutralRecord() {
        return at(
                RECORD,
                "doesn't mean that that undermines Serbia’s neutrality. Serbia has made it very clear that it will remain a neutral country, outside military blocks.");
    }

    private List<QuotationCheck> checks() {
        List<QuotationCheck> checks = new ArrayList<>();
        checks.add(new QuotationCheck(
                "q-neutral",
                NEWS,
                new Quotation(neutral().span(), QuotationUse.SPEECH, "Jens Stoltenberg", null, true),
                "belgrade",
                QuotationVerdict.ALTERED,
                null,
                List.of(neutralRecord()),
                edits()));
        checks.add(noRecord("q-threat", "are under threat in Kosovo."));
        checks.add(noRecord(
                "q-right",
                "We’re doing the right thing by cooperating with NATO, our interaction is at a good level."));
        return checks;
    }

    private QuotationCheck noRecord(String id, String words) {
        return new QuotationCheck(
                id,
                NEWS,
                new Quotation(at(NEWS, words).span(), QuotationUse.SPEECH, "Aleksandar Vučić", null, true),
                "belgrade",
                QuotationVerdict.NO_RECORD,
                null,
                List.of(),
                List.of());
    }

    private List<Edit> edits() {
        return List.of(
                replace(EditClass.FUNCTION, "doesn't mean that that undermines", "does not undermine"),
                replace(EditClass.FUNCTION, "Serbia’s neutrality. Serbia", "the neutrality of Serbia, which"),
                new Edit(
                        EditOperation.DELETE,
                        EditClass.QUALIFIER,
                        in(neutralRecord(), "very"),
                        new Passage(
                                NEWS,
                                new Span(
                                        in(neutral(), "clear").start(),
                                        in(neutral(), "clear").start()))),
                replace(EditClass.SUBSTANCE, "will remain a neutral country", "stays militarily neutral"),
                replace(EditClass.SPELLING, "blocks", "blocs"));
    }

    private Edit replace(EditClass editClass, String record, String quoted) {
        return new Edit(EditOperation.REPLACE, editClass, in(neutralRecord(), record), in(neutral(), quoted));
    }

    private Passage in(Passage passage, String words) {
        Source source = java.util.Objects.requireNonNull(sources.get(passage.source()));
        int start = source.text().indexOf(words, passage.start());
        if (start < 0 || start + words.length() > passage.end()) {
            throw new IllegalArgumentException(words);
        }
        return new Passage(passage.source(), start, start + words.length());
    }

    private List<Link> links() {
        return List.of(
                link(
                        "l-justice",
                        Relation.PARAPHRASE,
                        at(
                                RECORD,
                                "This is unacceptable. The facts must be established. The perpetrators must face justice."),
                        at(
                                NEWS,
                                "the recent ethnic violence in Kosovo was unacceptable and that the perpetrators must be brought to justice")),
                link(
                        "l-respect",
                        Relation.PARAPHRASE,
                        at(RECORD, "We totally respect that."),
                        at(NEWS, "NATO respected Serbia’s decision to remain militarily neutral")),
                link(
                        "l-engage",
                        Relation.NEAR,
                        at(RECORD, "I call on Belgrade and Pristina to engage constructively"),
                        at(NEWS, "Stoltenberg also urged Serbia and Kosovo to engage “constructively”")),
                link(
                        "l-more",
                        Relation.PARAPHRASE,
                        at(RECORD, "NATO has deployed around 1,000 additional peacekeepers"),
                        at(NEWS, "NATO has increased the size of its peacekeeping presence in Kosovo")),
                link(
                        "l-mlo",
                        Relation.VERBATIM,
                        at(
                                SUMMARY,
                                "In September, we saw another outbreak of serious violence in Kosovo, this is unacceptable."),
                        at(RECORD, "In September, we saw another outbreak of serious violence in Kosovo.")),
                link(
                        "l-actor",
                        Relation.VERBATIM,
                        at(SUMMARY, "Serbia is an important regional actor and a long-standing partner of NATO."),
                        at(RECORD, "Serbia is an important regional actor and a long-standing partner of NATO.")),
                link(
                        "l-actor-news",
                        Relation.NEAR,
                        at(RECORD, "Serbia is an important regional actor"),
                        at(NEWS, "Belgrade is an important regional actor")));
    }

    private static Link link(String id, Relation relation, Passage a, Passage b) {
        List<Reason> because = List.of(Reason.of("near-meaning", "0.71"));
        return a.compareTo(b) < 0
                ? new Link(id, relation, 0.8, a, b, because)
                : new Link(id, relation, 0.8, b, a, because);
    }

    private List<Finding> findings() {
        return List.of(
                finding("f-neutral", FindingKind.QUOTATION, Verdict.DIFFER, 0.92, neutral(), neutralRecord()),
                finding(
                        "f-ethnic",
                        FindingKind.WORDING,
                        Verdict.DIFFER,
                        0.74,
                        at(NEWS, "ethnic violence"),
                        at(RECORD, "serious violence")),
                finding(
                        "f-killed",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        0.7,
                        at(
                                NEWS,
                                "In September, a Kosovo policeman and three Serb gunmen were killed in exchanges of gunfire after about 30 masked men fired on a police patrol")),
                finding(
                        "f-2006",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        0.66,
                        at(NEWS, "since joining the Partnership for Peace program in 2006")),
                finding(
                        "f-wounded",
                        FindingKind.FIGURE,
                        Verdict.AGREE,
                        0.5,
                        at(SUMMARY, "Ninety three of them were wounded"),
                        at(RECORD, "93 of them were wounded")),
                finding(
                        "f-omitted",
                        FindingKind.OMISSION,
                        Verdict.DIFFER,
                        0.48,
                        at(RECORD, "93 of them were wounded.")),
                finding(
                        "f-constructively",
                        FindingKind.QUOTATION,
                        Verdict.AGREE,
                        0.41,
                        at(NEWS, "constructively"),
                        at(RECORD, "constructively")),
                finding(
                        "f-threat",
                        FindingKind.QUOTATION,
                        Verdict.UNCHECKABLE,
                        0.2,
                        at(NEWS, "are under threat in Kosovo.")));
    }

    private static Finding finding(String id, FindingKind kind, Verdict verdict, double weight, Passage... passages) {
        return new Finding(
                id,
                kind,
                verdict,
                weight,
                List.of(passages),
                "made-by-hand",
                new TreeMap<>(Map.of("speaker", "Jens Stoltenberg")));
    }

    private List<Point> points() {
        return List.of(new Point(
                "p-wounded",
                "93 wounded in May",
                "KFOR",
                PointStatus.AGREE,
                1,
                List.of(
                        new Cell(SUMMARY, Stance.STATES, List.of(at(SUMMARY, "Ninety three of them were wounded"))),
                        new Cell(RECORD, Stance.STATES, List.of(at(RECORD, "93 of them were wounded"))),
                        new Cell(NEWS, Stance.SILENT, List.of())),
                List.of(),
                List.of("f-wounded")));
    }
}
