package app.parallax.annotate.date;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One kind of time expression: how it is written and what it means. A reading of null says that the words mean no time after all. */
record DateRule(Pattern pattern, BiFunction<MatchResult, DateContext, @Nullable TimeExpression> reading) {

    static DateRule of(String pattern, BiFunction<MatchResult, DateContext, @Nullable TimeExpression> reading) {
        String spaced = pattern.replace(" ?", "[\\s\\u00a0]*").replace(" ", "[\\s\\u00a0]+");
        return new DateRule(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + spaced + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                reading);
    }
}
