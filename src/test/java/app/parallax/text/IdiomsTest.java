package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdiomsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they turned down the offer       | turned  | reject
            her appeal was turned down       | turned  | reject
            the suspect is at large          | large   | fugitive
            a large crowd came               | large   |
            the plane left on time           | time    | punctual
            they turned the boat             | turned  |
            the match was called off         | called  | cancel
            """)
    void aPhraseSaysWhatAWordSays(String sentence, String carrier, String word) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        List<String> forms = tokens.stream().map(Token::form).toList();
        int index = forms.indexOf(carrier);
        String means = word == null ? null : Tokenizer.tokens(word).getFirst().stem();
        assertThat(Idioms.at(forms, tokens.get(index).stem(), index).orElse(null))
                .isEqualTo(means);
    }
}
