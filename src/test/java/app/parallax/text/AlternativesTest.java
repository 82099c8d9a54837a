package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

    @ParameterizedTest
    @CsvSource({
        "bus, tram, true", "buses, trams, true", "bus, coach, false", "truck, lorry, false", "truck, bus, true",
        "kitchen, attic, true", "attic, loft, false", "bus, kitchen, false", "bus, bus, false", "bus, harbour, false",
    })
    void twoKindsOfOneThingExcludeEachOther(String one, String other, boolean exclude) {
        assertThat(Alternatives.exclude(stem(one), stem(other))).isEqualTo(exclude);
        assertThat(Alternatives.exclude(stem(other), stem(one))).isEqualTo(exclude);
    }

    private static String stem(String word) {
        return Tokenizer.tokens(word).getFirst().stem();
    }
}
