package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Edit;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any speech, on speeches made of invented words by a seeded generator. */
class QuotationLawsTest {

    private static final int RUN = 14;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRunOfASpeakersWordsIsTheSameAtItsPlace(long seed) {
        Speech speech = new Speech(seed);
        int from = speech.random.nextInt(speech.words.size() - RUN);
        QuotationCheck check = speech.check(speech.words.subList(from, from + RUN));
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.SAME);
        assertThat(check.matches()).containsExactly(speech.passage(from, from + RUN - 1));
        assertThat(check.edits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRunWithItsMiddleLeftOutIsCut(long seed) {
        Speech speech = new Speech(seed);
        int from = speech.random.nextInt(speech.words.size() - RUN);
        List<String> quoted = new ArrayList<>(speech.words.subList(from, from + RUN));
        quoted.subList(5, 8).clear();
        QuotationCheck check = speech.check(quoted);
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
        assertThat(check.edits())
                .singleElement()
                .extracting(Edit::record)
                .isEqualTo(speech.passage(from + 5, from + 7));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRunWithAnotherWordInItIsAltered(long seed) {
        Speech speech = new Speech(seed);
        int from = speech.random.nextInt(speech.words.size() - RUN);
        List<String> quoted = new ArrayList<>(speech.words.subList(from, from + RUN));
        quoted.set(6, "xylophone");
        QuotationCheck check = speech.check(quoted);
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
        assertThat(check.edits())
                .singleElement()
                .extracting(Edit::record)
                .isEqualTo(speech.passage(from + 6, from + 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEditsTurnTheRecordsWordsIntoTheQuotedOnes(long seed) {
        Speech speech = new Speech(seed);
        int from = speech.random.nextInt(speech.words.size() - RUN);
        List<String> quoted = new ArrayList<>(speech.words.subList(from, from + RUN));
        for (int change = 0; change < 3; change++) {
            int at = 1 + speech.random.nextInt(quoted.size() - 2);
            switch (speech.random.nextInt(3)) {
                case 0 -> quoted.set(at, "xylophone");
                case 1 -> quoted.add(at, "zeppelin");
                default -> quoted.remove(at);
            }
        }
        AnnotatedSource report = Texts.report("report", "“" + String.join(" ", quoted) + "”", "Ann Lee");
        QuotationCheck check = Texts.check(speech.record, report).getFirst();
        assertThat(applied(check, speech.record, report)).isEqualTo(forms(String.join(" ", quoted)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheSourcesDoesNotMatter(long seed) {
        Speech one = new Speech(seed);
        AnnotatedSource other = Texts.transcript("another-record", one.record.text());
        AnnotatedSource report =
                Texts.report("report", "“" + String.join(" ", one.words.subList(3, 9)) + "”", "Ann Lee");
        assertThat(Texts.check(one.record, other, report)).isEqualTo(Texts.check(report, other, one.record));
    }

    /** The record's words with every edit made, from the first word that matches or was left out to the last. */
    private static List<String> applied(QuotationCheck check, AnnotatedSource record, AnnotatedSource report) {
        Span whole = Stream.concat(
                        check.matches().stream().map(Passage::span),
                        check.edits().stream().map(e -> e.record().span()))
                .reduce(Span::hull)
                .orElseThrow();
        StringBuilder words = new StringBuilder();
        int at = whole.start();
        List<Edit> edits = check.edits().stream()
                .sorted((a, b) -> a.record().compareTo(b.record()))
                .toList();
        for (Edit edit : edits) {
            words.append(record.text(), at, edit.record().start())
                    .append(' ')
                    .append(report.words(edit.quoted().span()))
                    .append(' ');
            at = edit.record().end();
        }
        return forms(words.append(record.text(), at, Math.max(at, whole.end())).toString());
    }

    private static List<String> forms(String words) {
        return Tokenizer.tokens(words).stream().map(Token::form).toList();
    }

    /** One speech of 300 invented words in sentences of ten, no word twice. */
    private static final class Speech {

        private static final String CONSONANTS = "bdfgklmnprtv";
        private static final String VOWELS = "aeiou";

        private final Random random;
        private final List<String> words;
        private final AnnotatedSource record;
        private final List<Token> tokens;

        Speech(long seed) {
            random = new Random(seed);
            words = Stream.generate(this::word).distinct().limit(300).toList();
            String text = IntStream.range(0, words.size())
                    .mapToObj(i -> words.get(i) + (i % 10 == 9 ? "." : ""))
                    .collect(Collectors.joining(" "));
            record = Texts.transcript("record", "Ann Lee: " + text);
            tokens = Tokenizer.tokens(record.text(), record.blocks().getFirst().span());
        }

        private String word() {
            return IntStream.range(0, 3)
                    .mapToObj(i -> letter(CONSONANTS) + letter(VOWELS))
                    .collect(Collectors.joining("", "", letter(CONSONANTS)));
        }

        private String letter(String letters) {
            return String.valueOf(letters.charAt(random.nextInt(letters.length())));
        }

        Passage passage(int first, int last) {
            return record.passage(tokens.get(first).span().hull(tokens.get(last).span()));
        }

        QuotationCheck check(List<String> quoted) {
            return Texts.check(record, Texts.report("report", "“" + String.join(" ", quoted) + "”", "Ann Lee"))
                    .getFirst();
        }
    }
}
