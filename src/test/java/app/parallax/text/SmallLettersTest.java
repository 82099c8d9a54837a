package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ferry of the island was late , and the pilot UNK waited for NATO . | true
            the ferry of the island was late , and the pilot Holm waited for hours . | false
            The ferry of the island was late, and nobody was told before the evening. | false
            i was late.                                                               | false
            سفينة الجزيرة تأخرت مساء اليوم ولم يخبر أحد الركاب قبل ساعات من الموعد     | false
            """)
    void isTextThatHasLostItsCapitals(String text, boolean small) {
        assertThat(SmallLetters.throughout(text)).isEqualTo(small);
    }
}
