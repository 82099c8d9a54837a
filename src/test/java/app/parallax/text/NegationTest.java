package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not",
                "without",
                "unsigned",
                "disagree",
                "dishonest",
                "nonviolent",
                "failed",
                "refusal",
                "unpaid"
            })
    void whatDeniesMayDeny(String word) {
        assertThat(mayDeny(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"district", "disaster", "distance", "discussed", "discovery", "disease", "united", "nonetheless"
            })
    void whatOnlyBeginsLikeADenialDoesNot(String word) {
        assertThat(mayDeny(word)).isFalse();
    }

    private static boolean mayDeny(String word) {
        Token token = Tokenizer.tokens(word).getFirst();
        return Negation.mayDeny(token.form(), token.stem());
    }
}
