package app.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private final Cancellation cancellation = new Cancellation();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void answersComeInTheOrderOfTheItemsWhateverTheNumberOfThreads(int threads) {
        try (Workers workers = new Workers(threads)) {
            List<Integer> items = IntStream.range(0, 500).boxed().toList();
            assertThat(workers.map(items, i -> i * i, cancellation))
                    .containsExactlyElementsOf(items.stream().map(i -> i * i).toList());
        }
    }

    @Test
    void aMapInsideAMapFinishesOnFewThreads() {
        try (Workers workers = new Workers(2)) {
            List<Integer> items = List.of(1, 2, 3, 4, 5, 6);
            List<Integer> sums = workers.map(
                    items,
                    i -> workers.map(items, j -> i * j, cancellation).stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    cancellation);
            assertThat(sums).containsExactly(21, 42, 63, 84, 105, 126);
        }
    }

    @Test
    void whatAnItemThrowsReachesTheCaller() {
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.map(List.of(1, 0), i -> 1 / i, cancellation))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void nothingIsTakenOnceSomebodyAskedToStop() {
        cancellation.cancel();
        List<Integer> taken = new ArrayList<>();
        try (Workers workers = new Workers(1)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> workers.map(List.of(1, 2), taken::add, cancellation));
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void progressCountsEveryItemOnceAndUpwards() {
        List<Integer> heard = new ArrayList<>();
        try (Workers workers = new Workers(4)) {
            workers.map("align", List.of(1, 2, 3, 4, 5), i -> i, (stage, done, total) -> heard.add(done), cancellation);
        }
        assertThat(heard).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void eachPartHoldsItsOwnAnswer() {
        Part<Integer> number = new Part<>(() -> 40 + 2);
        Part<String> word = new Part<>(() -> "wind".repeat(2));
        assertThatThrownBy(word::answer).isInstanceOf(IllegalStateException.class);
        try (Workers workers = new Workers(2)) {
            workers.all(List.of(number, word), cancellation);
        }
        assertThat(number.answer()).isEqualTo(42);
        assertThat(word.answer()).isEqualTo("windwind");
    }

    @Test
    void whatOnePartThrowsIsThrown() {
        Part<String> broken = new Part<>(() -> {
            throw new IllegalArgumentException("broken");
        });
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.all(List.of(new Part<>(() -> "whole"), broken), cancellation))
                    .hasMessage("broken");
        }
    }
}
