package app.parallax.present.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.parallax.present.Phrases;
import app.parallax.present.search.WrongExpressionException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrongExpressionTest {
    private static WrongExpressionException wrong(String expression, boolean asWritten) {
        WrongExpressionException wrong = catchThrowableOfType(
                WrongExpressionException.class,
                () -> SearchPattern.of(new SearchQuery(expression, false, true, asWritten)));
        assertThat(wrong).as(expression).isNotNull();
        return wrong;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(a OPEN_GROUP",
                "[a OPEN_SET",
                "a) CLOSED_GROUP",
                "*a NOTHING_TO_REPEAT",
                "a** REPEATED_TWICE",
                "a{2,1} REPEAT_COUNT",
                "a{1001} REPEAT_COUNT",
                "((a{1000}){1000}){1000} REPEAT_COUNT",
                "a\\ TRAILING_BACKSLASH",
                "\\q UNKNOWN_ESCAPE",
                "(a)\\1 UNKNOWN_ESCAPE",
                "[z-a] WRONG_RANGE",
                "\\p{Foo} WRONG_RANGE",
                "a(?=b) UNSUPPORTED",
                "(?<!a)b UNSUPPORTED",
                "(?P<a>x)(?P<a>y) OTHER"
            })
    void whatIsWrongIsKnown(String expression, Code code) {
        assertThat(wrong(expression, true).code()).isEqualTo(code);
        assertThat(wrong(expression, false).code()).isEqualTo(code);
    }

    @Test
    void whatWasPastedByMistakeIsRefused() {
        assertThat(wrong("a".repeat(1001), false).code()).isEqualTo(Code.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeWrongIsSaidInASentence(Code code) {
        String sentence = new WrongExpressionException(code, "*").sentence(Phrases.english());
        assertThat(sentence).endsWith(".").doesNotContain("…", "{part}");
    }

    @Test
    void theSentenceNamesWhatIsWrong() {
        assertThat(wrong("*a", false).sentence(Phrases.english()))
                .isEqualTo("There is nothing before * that it could repeat: write \\* for the sign itself.");
    }

    @Test
    void manyOpenBracketsAreNoMoreThanWrong() {
        assertThat(wrong("(".repeat(1000), false).code()).isEqualTo(Code.OPEN_GROUP);
    }
}
