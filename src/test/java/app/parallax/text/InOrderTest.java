package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatLookingAtEveryMemberFinds(long seed) {
        Random random = new Random(seed);
        List<Span> layer = layer(random);
        for (int start = 0; start < 120; start++) {
            Span span = new Span(start, start + random.nextInt(12));

            assertThat(InOrder.touching(layer, Function.identity(), span))
                    .as("%s in %s", span, layer)
                    .isEqualTo(layer.stream().filter(span::overlaps).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatBeginsInsideAsLookingAtEveryMemberDoes(long seed) {
        Random random = new Random(seed);
        List<Span> layer = Stream.concat(layer(random).stream(), layer(random).stream())
                .sorted()
                .toList();
        for (int start = 0; start < 120; start++) {
            Span span = new Span(start, start + random.nextInt(12));

            assertThat(InOrder.beginningIn(layer, Function.identity(), span))
                    .as("%s in %s", span, layer)
                    .isEqualTo(layer.stream()
                            .filter(m -> m.start() >= span.start() && m.start() < span.end())
                            .toList());
        }
    }

    private static List<Span> layer(Random random) {
        List<Span> layer = new ArrayList<>();
        for (int free = random.nextInt(3); free < 100; free += random.nextInt(3)) {
            Span span = new Span(free, free + 1 + random.nextInt(6));
            layer.add(span);
            free = span.end();
        }
        return layer;
    }
}
