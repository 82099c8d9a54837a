package app.parallax.align.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.HashedWords;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharedRunsTest {
    private static final String RECORD =
            "The mayor opened the session. In the wake of the storm the port has closed two of its four piers for the winter, and repairs begin in April.";

    @Test
    void aCopyIsFoundWhereItStands() {
        assertThat(found(
                        RECORD,
                        "Officials said the port has closed two of its four piers for the winter. Nobody was hurt."))
                .containsExactly("the port has closed two of its four piers for the winter");
    }

    @Test
    void whatWasCopiedInAnotherOrderIsTwoRuns() {
        assertThat(found(RECORD, "Two of its four piers for the winter: in the wake of the storm the port has closed."))
                .containsExactly(
                        "Two of its four piers for the winter", "in the wake of the storm the port has closed");
    }

    @Nested
    class Gaps {
        @Test
        void aWordPutForAnotherDoesNotEndTheRun() {
            assertThat(found(RECORD, "Say: the port has shut two of its four piers for the winter!"))
                    .containsExactly("the port has shut two of its four piers for the winter");
        }

        @Test
        void wordsPutInOrLeftOutDoNotEither() {
            assertThat(
                            found(
                                    RECORD,
                                    "In the wake of the great storm the port has closed two of its piers for the winter, and repairs begin."))
                    .containsExactly(
                            "In the wake of the great storm the port has closed two of its piers for the winter, and repairs begin");
        }

        @Test
        void theyAreNoWordsThatAreTheSame() {
            SharedRuns runs = new SharedRuns(HashedWords.of(RECORD));
            SharedRun run = runs.in(HashedWords.of("the port has shut two of its four piers for the winter"))
                    .getFirst();
            assertThat(run.words()).isEqualTo(12);
            assertThat(run.same()).isEqualTo(11);
        }

        @Test
        void aRunEndsAtItsLastSharedWord() {
            assertThat(found(RECORD, "the port has closed two of its four piers for good and the whole of the town"))
                    .containsExactly("the port has closed two of its four piers for");
        }
    }

    @Nested
    class Chance {
        @Test
        void fewerThanSixWordsAreNoRun() {
            assertThat(found(RECORD, "Elsewhere a port has closed two piers. Then repairs began in spring."))
                    .isEmpty();
        }

        @Test
        void commonWordsInARowAreNoRunWhereTheRecordIsFullOfThem() {
            String common = IntStream.range(0, 4_000)
                    .mapToObj(i -> List.of("it", "is", "one", "of", "the", "and", "to", "a")
                            .get((i * i + i / 7) % 8))
                    .collect(Collectors.joining(" "));
            assertThat(found(common, "It is to a one of the and yes.")).isEmpty();
        }

        @Test
        void aPhraseThatComesBackEverywhereIsAFormula() {
            String phrase = "on behalf of the harbour board ";
            String record = IntStream.range(0, 12)
                    .mapToObj(i -> phrase + invented(i, 20))
                    .collect(Collectors.joining(" "));
            assertThat(found(record, "We thank you " + phrase + "for coming.")).isEmpty();
        }

        @Test
        void aParagraphThatComesBackIsNone() {
            String paragraph = invented(99, 40);
            String record = invented(1, 50) + paragraph + invented(2, 50) + paragraph + invented(3, 50);
            assertThat(found(record, invented(4, 30) + paragraph + invented(5, 30)))
                    .containsExactly(paragraph.strip());
        }
    }

    @Test
    void theBetterOfTwoPlacesIsTaken() {
        String shared = invented(1, 12);
        String behind = invented(2, 12);
        String record = shared + invented(3, 30) + shared + behind;
        SharedRun run = new SharedRuns(HashedWords.of(record))
                .in(HashedWords.of(shared + behind))
                .getFirst();
        assertThat(run).isEqualTo(new SharedRun(42, 66, 0, 24, 24));
    }

    @Test
    void runsAreInOrderAndDoNotOverlap() {
        Random random = new Random(7);
        String record = invented(7, 2_000);
        List<String> words = List.of(record.split(" "));
        String other = IntStream.range(0, 60)
                .mapToObj(_ -> {
                    int from = random.nextInt(words.size() - 30);
                    return String.join(" ", words.subList(from, from + 5 + random.nextInt(25)));
                })
                .collect(Collectors.joining(" "));
        List<SharedRun> runs = new SharedRuns(HashedWords.of(record)).in(HashedWords.of(other));
        assertThat(runs).hasSizeGreaterThan(30);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).to()).isGreaterThanOrEqualTo(runs.get(i - 1).toEnd());
        }
    }

    @Test
    void textsOfFewWordsShareNothing() {
        assertThat(found("", "")).isEmpty();
        assertThat(found("One", "One two")).isEmpty();
        assertThat(found("One bird sang", "One bird sang")).isEmpty();
    }

    /** So many words that are nobody's, the same for the same number. */
    private static String invented(int number, int words) {
        Random random = new Random(number);
        return IntStream.range(0, words)
                .mapToObj(_ -> IntStream.range(0, 6)
                        .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(26))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" ", "", " "));
    }

    private static List<String> found(String record, String other) {
        HashedWords words = HashedWords.of(other);
        return new SharedRuns(HashedWords.of(record))
                .in(words).stream()
                        .map(run -> words.span(run.to(), run.toEnd()).of(other))
                        .toList();
    }
}
