package app.parallax.present.fold;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatTouchesAnyOfThemIsFoundAsIfEachWereAsked(long seed) {
        Random random = new Random(seed);
        List<Span> spans = IntStream.range(0, 12).mapToObj(i -> span(random)).toList();
        Stretches stretches = new Stretches(spans);
        for (int i = 0; i < 300; i++) {
            Span asked = span(random);
            boolean touched = !asked.isEmpty() && spans.stream().anyMatch(s -> !s.isEmpty() && s.overlaps(asked));
            assertThat(stretches.touch(asked)).as(asked + " in " + spans).isEqualTo(touched);
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(100);
        return new Span(start, start + random.nextInt(6));
    }
}
