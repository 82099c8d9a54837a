package app.parallax.present.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import app.parallax.text.SearchText;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
    private static final Workers WORKERS = new Workers(2);
    private static final List<Source> SOURCES = BundledSources.read();

    private final Search search = new Search(WORKERS);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    private List<String> found(String text, SearchQuery query) {
        return hits(text, query).stream().map(span -> span.of(text)).toList();
    }

    private Hits hits(String text, SearchQuery query) {
        try {
            return search.run(query, List.of(Searchable.note("note", text)), new Cancellation())
                    .in("note");
        } catch (WrongExpressionException e) {
            throw new AssertionError(e);
        }
    }

    private static SearchQuery whole(String words) {
        return new SearchQuery(words, true, false, false);
    }

    private static SearchQuery expression(String words) {
        return new SearchQuery(words, false, true, false);
    }

    private static SearchQuery asWritten(String words) {
        return new SearchQuery(words, false, false, true);
    }

    @Nested
    class Words {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Vucic | President Vučić said | Vučić",
                    "Vučić | ПРЕДСЕДНИК ВУЧИЋ рече | ВУЧИЋ",
                    "Вучић | Mr Vucic said | Vucic",
                    "VELJKO | Вељко Вељковић | Вељко,Вељко",
                    "it's - well | “It’s – well” | It’s – well",
                    "\"so\" | „so“ | „so“",
                    "a b | a\u00A0b a  b | a\u00A0b,a  b",
                    " troops  | troops | troops"
                })
        void areFoundHoweverTheyAreWritten(String words, String text, String expected) {
            assertThat(found(text, SearchQuery.of(words))).containsExactly(expected.split(","));
        }

        @Test
        void areFoundOverALineEndInsideAParagraphAndNotOverTwoParagraphs() {
            String text = "one\ntwo\n\nthree";
            Searchable source = new Searchable("s", text, List.of(new Span(0, 7), new Span(9, 14)));
            assertThat(run(SearchQuery.of("one two"), source)).containsExactly(new Span(0, 7));
            assertThat(run(SearchQuery.of("two three"), source)).isEmpty();
        }

        @Test
        void canBeAskedForWhole() {
            assertThat(found("war, warm, postwar; Wars war", whole("war"))).containsExactly("war", "war");
            assertThat(hits("war, warm, postwar; Wars war", whole("war")).get(1))
                    .isEqualTo(new Span(25, 28));
        }

        @Test
        void canBeAskedForAsWritten() {
            assertThat(found("Vučić Vucic vučić Вучић", asWritten("Vučić"))).containsExactly("Vučić");
        }

        @Test
        void thatAreOnlyBlanksOrOnlyAccentsAskForNothing() {
            assertThat(hits("a b\u0301 c", SearchQuery.of("  "))).isEmpty();
            assertThat(hits("a b\u0301 c", SearchQuery.of("\u0301"))).isEmpty();
        }

        private Hits run(SearchQuery query, Searchable source) {
            try {
                return search.run(query, List.of(source), new Cancellation()).in("s");
            } catch (WrongExpressionException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Nested
    class Expressions {
        @Test
        void areHeldAgainstTheFoldedText() {
            assertThat(found("Vučić, Vučića and ВУЧИЋУ", expression("Vučić[a-z]*")))
                    .containsExactly("Vučić", "Vučića", "ВУЧИЋУ");
            assertThat(found("“93” – 1,000 or “1000”", expression("“\\d+”"))).containsExactly("“93”", "“1000”");
        }

        @Test
        void keepTheMeaningOfTheirEscapes() {
            assertThat(found("a1 B2 c", expression("\\D\\d"))).containsExactly("a1", "B2");
            assertThat(found("NATO and KFOR", new SearchQuery("\\b[A-Z]{4}\\b", false, true, true)))
                    .containsExactly("NATO", "KFOR");
        }

        @Test
        void stayInOneParagraph() {
            assertThat(found("one two\nthree four", expression("^\\w+.*$"))).containsExactly("one two", "three four");
        }

        @Test
        void thatMatchNothingAtAllGiveNoHits() {
            assertThat(hits("abc", expression("x*"))).isEmpty();
        }

        @Test
        void canBeAskedForWholeWords() {
            assertThat(found("war wars warm", new SearchQuery("wars?", true, true, false)))
                    .containsExactly("war", "wars");
        }

        @Test
        void thatWouldTakeForEverElsewhereAreDoneInABlinkHere() {
            String text = "a".repeat(20_000) + "!";
            assertThat(hits(text, expression("(a|aa)+$"))).isEmpty();
            assertThat(hits(text, expression("(a+a+)+b"))).isEmpty();
            assertThat(hits(text, expression("(x+x+)+y|a{3}!"))).hasSize(1);
        }
    }

    @Test
    void whatNobodyWantsAnyMoreBreaksOff() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> search.run(SearchQuery.of("a"), List.of(Searchable.note("n", "a a a")), cancellation));
    }

    @Test
    void anExpressionInALongParagraphBreaksOffWhenNobodyWantsItAnyMore() throws Exception {
        Cancellation cancellation = new Cancellation();
        Hits.Builder hits = new Hits.Builder();
        SearchPattern pattern = SearchPattern.of(expression("b$"));
        WatchedText watched = new WatchedText("a".repeat(5000), 0, 5000, cancellation);
        IntStream.range(0, 2000).forEach(watched::charAt);
        cancellation.cancel();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> IntStream.range(0, 2000).forEach(watched::charAt));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> pattern.find(SearchText.loose("a".repeat(5000)), 0, 5000, hits, cancellation));
    }

    static List<Source> sources() {
        return SOURCES;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void searchingForAnyWordOfATextFindsItThere(Source source) throws WrongExpressionException {
        Searchable searchable = Searchable.of(source);
        List<Token> tokens = Tokenizer.tokens(source.text());
        Random dice = new Random(source.id().hashCode());
        for (int i = 0; i < 120; i++) {
            Span word = tokens.get(dice.nextInt(tokens.size())).span();
            String words = word.of(source.text());
            if (SearchText.loose(words).folded().isBlank()) {
                continue;
            }
            Hits hits = run(SearchQuery.of(words), searchable);
            assertThat(hits).as(words).contains(word);
            checkEvery(hits, SearchQuery.of(words), source.text());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theWordsOfEveryHitFoldToTheQuery(Source source) throws WrongExpressionException {
        Searchable searchable = Searchable.of(source);
        Random dice = new Random(source.id().length());
        int found = 0;
        for (int i = 0; i < 150; i++) {
            int start = dice.nextInt(source.text().length() - 12);
            String words = source.text().substring(start, start + 1 + dice.nextInt(12));
            Hits hits = run(SearchQuery.of(words), searchable);
            checkEvery(hits, SearchQuery.of(words), source.text());
            found += hits.size();
        }
        assertThat(found).isGreaterThan(100);
    }

    private static void checkEvery(Hits hits, SearchQuery query, String text) {
        String folded = SearchText.loose(query.words().strip()).folded();
        int end = 0;
        for (Span hit : hits) {
            assertThat(SearchText.loose(hit.of(text)).folded()).isEqualTo(folded);
            assertThat(hit.start()).isGreaterThanOrEqualTo(end);
            end = hit.end();
        }
    }

    private Hits run(SearchQuery query, Searchable in) throws WrongExpressionException {
        return search.run(query, List.of(in), new Cancellation()).in(in.id());
    }

    @Test
    void aLongTextIsSharedOutAndFoundWhole() throws WrongExpressionException {
        String line = "the troops of KFOR\n";
        String text = line.repeat(60_000);
        assertThat(hits(text, SearchQuery.of("kfor"))).hasSize(60_000);
        assertThat(hits(text, expression("troops .f kfor"))).hasSize(60_000);
    }

    @Test
    void hitsAreKnownByPlace() {
        Hits hits = hits("a b a b a", SearchQuery.of("a"));
        assertThat(hits.firstFrom(0)).isZero();
        assertThat(hits.firstFrom(1)).isEqualTo(1);
        assertThat(hits.firstFrom(9)).isEqualTo(3);
        assertThat(hits.beginningIn(new Span(1, 8))).containsExactly(new Span(4, 5));
    }
}
