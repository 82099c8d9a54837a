package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            and the ferry stayed in the harbour.      | the ferry stayed in the harbour
            But the ferry stayed in the harbour       | But the ferry stayed in the harbour
            or                                        | or
            but, in May, the ferry sailed             | in May, the ferry sailed
            nor did she resign                        | nor did she resign
            yet to sign the deal                      | yet to sign the deal
            so far nobody came                        | so far nobody came
            she called it “a mistake” in May          | she called it ‘a mistake’ in May
            "He must live," she said                  | ‘He must live,’ she said
            the quay is “unsafe                       | the quay is ‘unsafe’
            What kind of ferry sinks twice?”          | What kind of ferry sinks twice?
            the “old” and the “new                    | the ‘old’ and the ‘new’
            the ferry's new owner …                   | the ferry's new owner …
            a pipe of 6" and a “valve”                | a pipe of 6" and a ‘valve’
            nobody came ...                           | nobody came ...
            """)
    void standsBetweenMarksOfOurs(String words, String inset) {
        assertThat(Inset.of(words)).isEqualTo(inset);
    }
}
