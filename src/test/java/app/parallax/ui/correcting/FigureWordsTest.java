package app.parallax.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Approximation;
import app.parallax.ui.session.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
    private final FigureWords words = new FigureWords(new Texts(Locale.ENGLISH));

    private String exactly(String value, @Nullable String unit, @Nullable String counted) {
        return words.of(new BigDecimal(value), null, Approximation.EXACT, unit, counted);
    }

    @Test
    void manyThingsAreGroupedAndInThePlural() {
        assertThat(exactly("18000", null, "vehicle")).isEqualTo("18,000 vehicles");
        assertThat(exactly("2", null, "member")).isEqualTo("2 members");
        assertThat(exactly("30", null, "policeman")).isEqualTo("30 policemen");
        assertThat(exactly("12", null, "relief agency")).isEqualTo("12 relief agencies");
        assertThat(exactly("4", null, "aircraft")).isEqualTo("4 aircraft");
        assertThat(exactly("7", null, "person")).isEqualTo("7 people");
    }

    @Test
    void oneIsOne() {
        assertThat(exactly("1", null, "member")).isEqualTo("1 member");
        assertThat(words.of(BigDecimal.ONE, BigDecimal.TWO, Approximation.EXACT, null, "boat"))
                .isEqualTo("1–2 boats");
    }

    @Test
    void moneyIsWrittenAsPeopleWriteIt() {
        assertThat(words.of(new BigDecimal("4200000.0"), null, Approximation.ABOUT, "GBP", null))
                .isEqualTo("about GBP 4,200,000");
        assertThat(exactly("2.50", "km", null)).isEqualTo("2.5 km");
    }
}
