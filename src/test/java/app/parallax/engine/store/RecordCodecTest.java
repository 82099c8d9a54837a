package app.parallax.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parallax.source.Approximation;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private record Sample(
            int number,
            double score,
            boolean flag,
            @Nullable String words,
            @Nullable LocalDate day,
            @Nullable Span span,
            List<Span> spans,
            List<String> names) {}

    private record Strange(Object whatever) {}

    private final Random random = new Random(20261122);

    @Test
    void anyRecordComesBackAsItWas() throws IOException {
        for (int i = 0; i < 500; i++) {
            Sample sample = new Sample(
                    random.nextInt(Integer.MAX_VALUE),
                    random.nextDouble() - 0.5,
                    random.nextBoolean(),
                    random.nextInt(5) == 0 ? null : words(),
                    random.nextInt(5) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(40_000)),
                    random.nextInt(5) == 0 ? null : span(),
                    random.ints(random.nextInt(300)).mapToObj(n -> span()).toList(),
                    random.ints(random.nextInt(300)).mapToObj(n -> words()).toList());
            assertThat(RecordCodec.decode(Sample.class, RecordCodec.encode(sample)))
                    .isEqualTo(sample);
        }
    }

    @Test
    void layersComeBackWithEveryKindOfComponent() throws IOException {
        Figure figure = new Figure(
                new Span(3, 9),
                new BigDecimal("4.50"),
                null,
                Approximation.values()[1],
                "EUR",
                null,
                List.of("additional", "additional"),
                FigureFrame.values()[0],
                null);
        assertThat(RecordCodec.decode(Figure.class, RecordCodec.encode(figure))).isEqualTo(figure);
        SourceInfo info = new SourceInfo(
                "Vučić \uD83D half", null, SourceKind.REPORT, LocalDate.of(2023, 11, 22), null, null, null);
        assertThat(RecordCodec.decode(SourceInfo.class, RecordCodec.encode(info)))
                .isEqualTo(info);
    }

    @Test
    void bytesThatEndEarlyAreRefused() {
        byte[] whole = RecordCodec.encode(
                new Sample(70_000, 1, true, "two words", null, span(), List.of(span()), List.of("a")));
        for (int length = 0; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RecordCodec.decode(Sample.class, torn)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTypeThatNoLayerHasIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.encode(new Strange("x")))
                .withMessageContaining("java.lang.Object");
    }

    private Span span() {
        int start = random.nextInt(100_000);
        return new Span(start, start + random.nextInt(1000));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        random.ints(random.nextInt(8), 0, 0x10000).forEach(unit -> words.append((char) unit));
        return words.toString();
    }
}
