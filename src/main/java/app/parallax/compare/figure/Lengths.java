package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.source.Approximation;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time read as figures: "15 months" against "12 months" is a difference of quantity, wherever the layers keep it. */
final class Lengths {

    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d+)([YMWDHS])");

    /** ISO 8601 designators as UCUM codes; behind a T, months are minutes. */
    private static final Map<String, String> UNITS =
            Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d", "TH", "h", "TM", "min", "TS", "s");

    private static final Pattern COUNTED = Pattern.compile("(?i).*(?:\\d|\\b(?:half|one)\\b).*", Pattern.DOTALL);

    private static final int LEAD = 14;

    private static final List<Map.Entry<Pattern, Approximation>> FIRMNESS = List.of(
            lead("about|around|some|roughly|approximately|nearly|almost|close to", Approximation.ABOUT),
            lead("more than|over|above", Approximation.OVER),
            lead("at least", Approximation.AT_LEAST),
            lead("less than|under|fewer than", Approximation.UNDER),
            lead("up to|at most|as long as", Approximation.AT_MOST));

    private Lengths() {}

    private static Map.Entry<Pattern, Approximation> lead(String words, Approximation firmness) {
        return Map.entry(Pattern.compile("(?is).*\\b(?:" + words + ")\\s+(?:an?\\s+)?"), firmness);
    }

    private static Approximation firmness(Statement statement, DateMention date) {
        int start = date.span().start();
        int from = Math.max(statement.passage().start(), start - LEAD);
        String before = statement.source().words(new Span(from, start));
        return FIRMNESS.stream()
                .filter(e -> e.getKey().matcher(before).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Approximation.EXACT);
    }

    /** The lengths of time of a statement, in order; "a year" and "the past decade" count nothing. */
    static List<Figure> of(Statement statement) {
        return statement.dates().stream()
                .filter(d -> d.type() == DateType.DURATION)
                .flatMap(d -> figure(d, statement).stream())
                .toList();
    }

    private static Optional<Figure> figure(DateMention date, Statement statement) {
        Matcher matcher = LENGTH.matcher(date.value() == null ? "" : date.value());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(matcher.group(2));
        String unit = UNITS.get(matcher.group(1) + matcher.group(3));
        boolean counted = count.compareTo(BigDecimal.ONE) > 0
                || COUNTED.matcher(statement.source().words(date.span())).matches();
        return unit == null || !counted
                ? Optional.empty()
                : Optional.of(new Figure(
                        date.span(),
                        count,
                        null,
                        firmness(statement, date),
                        unit,
                        null,
                        List.of(),
                        FigureFrame.LEVEL,
                        null));
    }
}
