package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {

    @ParameterizedTest
    @CsvSource({"mandatory, voluntary", "rose, fallen", "certain, uncertain", "expected, unexpected", "small, large"})
    void eachIsTheOppositeOfTheOther(String one, String other) {
        assertThat(Opposites.of(stem(one))).contains(stem(other));
        assertThat(Opposites.of(stem(other))).contains(stem(one));
    }

    @Test
    void whatIsLeftOfAWordMustBeAWord() {
        assertThat(Opposites.of(stem("until"))).isEmpty();
        assertThat(Opposites.of(stem("less"))).doesNotContain(stem("unless"));
    }

    private static String stem(String word) {
        return Tokenizer.tokens(word).getFirst().stem();
    }
}
