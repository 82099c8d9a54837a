package app.parallax.compare.finding;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.Figure;
import app.parallax.source.Sentence;
import app.parallax.text.FunctionWords;
import app.parallax.text.InOrder;
import app.parallax.text.Negation;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the other sources of an occasion have: their words, figures and dates, whom and what they name, and what they deny. Filled once, then only read. */
final class OtherAccounts {

    /** So many words to both sides of a denial may be what it denies. */
    private static final int AROUND = 8;

    /** So much of what is denied must stand around a denial for it to be the same. */
    private static final double LIKE = 0.4;

    /** A name and the word for what belongs to it share so many letters: "Serbia", "Serbian". */
    private static final int ROOT = 4;

    private static final int ENDING = 3;

    /** Smaller numbers are told of too many things. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    /** As news style has it: "about" reaches a tenth, "more than" half as far again. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final BigDecimal HARDLY = new BigDecimal("0.01");

    private static final BigDecimal BOUND = new BigDecimal("0.5");

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)");

    /** In characters. */
    private static final int IN_ONE_BREATH = 60;

    /** The length of "2031" and of "2031-05". */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private final TreeSet<String> words = new TreeSet<>();
    private final Set<BigDecimal> figures = new HashSet<>();
    private final List<Figure> told = new ArrayList<>();

    /** Digits that stand somewhere without a word that makes millions or thousands of them. */
    private final Set<String> unscaled = new HashSet<>();

    private final Set<BigDecimal> derived = new HashSet<>();
    private final TreeSet<String> dates = new TreeSet<>();
    private final List<Set<String>> denied = new ArrayList<>();
    private boolean dated;

    /** A source of the same occasion. */
    void add(AnnotatedSource source) {
        for (Sentence sentence : source.sentences()) {
            List<Token> tokens = Tokenizer.tokens(source.text(), sentence.span());
            tokens.forEach(this::add);
            tokens.stream()
                    .filter(token -> !isScaled(source, token))
                    .map(Token::form)
                    .forEach(unscaled::add);
            addDenials(tokens);
        }
        source.blocks().stream().map(Block::speaker).forEach(speaker -> {
            if (speaker != null) {
                Tokenizer.tokens(speaker).forEach(this::add);
            }
        });
        source.figures().forEach(this::add);
        addDerived(source.figures());
        source.names().stream()
                .map(name -> Tokenizer.tokens(source.text(), name.span()))
                .filter(name -> name.size() > 1)
                .forEach(name -> words.add(Details.initials(name)));
        if (source.source().info().date() != null) {
            dated = true;
            dates.add(Integer.toString(source.source().info().date().getYear()));
        }
    }

    private void add(Token token) {
        words.add(token.form());
        words.add(token.stem());
    }

    private void addDenials(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Negation.mayDeny(tokens.get(i).form(), tokens.get(i).stem())) {
                Set<String> around = new HashSet<>();
                tokens.subList(Math.max(0, i - AROUND), Math.min(tokens.size(), i + AROUND + 1))
                        .forEach(token -> around.add(token.stem()));
                denied.add(around);
            }
        }
    }

    /** What is left of fourteen when nine are done, and how far eleven is above eight: whoever gives two figures in one breath gives their sum and difference. */
    private void addDerived(List<Figure> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            Figure one = inOrder.get(i - 1);
            Figure other = inOrder.get(i);
            boolean together = other.span().start() - one.span().end() < IN_ONE_BREATH
                    && (Objects.equals(one.unit(), other.unit()) || other.unit() == null);
            if (together) {
                derived.add(plain(one.value().subtract(other.value()).abs()));
                derived.add(plain(one.value().add(other.value())));
            }
        }
    }

    private void add(Figure figure) {
        told.add(figure);
        figures.add(plain(figure.value()));
        if (figure.upperValue() != null) {
            figures.add(plain(figure.upperValue()));
        }
    }

    /** ISO 8601, of a mention in some source. */
    void addDate(String date) {
        dates.add(date);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    private static boolean isScaled(AnnotatedSource source, Token token) {
        return isDigits(token)
                && InOrder.touching(source.figures(), Figure::span, token.span()).stream()
                        .anyMatch(figure -> isScaled(figure, token));
    }

    /** "3.1 billion" is not 3.1. */
    private static boolean isScaled(Figure figure, Token token) {
        return !plain(figure.value()).toPlainString().equals(token.form())
                && (figure.upperValue() == null
                        || !plain(figure.upperValue()).toPlainString().equals(token.form()));
    }

    private static boolean isDigits(Token token) {
        return Character.isDigit(token.form().charAt(0));
    }

    /** Do they give this value, or write these digits? Digits that they only write of billions are not given by who tells of millions. */
    boolean gives(Figure figure, String written) {
        boolean values = (figures.contains(plain(figure.value())) || derived.contains(plain(figure.value())))
                && (figure.upperValue() == null || figures.contains(plain(figure.upperValue())));
        return values
                || giveCloser(figure)
                || Tokenizer.tokens(written).stream()
                        .filter(OtherAccounts::isDigits)
                        .map(token -> isScaled(figure, token)
                                ? unscaled.contains(token.form())
                                : words.contains(token.form()))
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }

    /** "Almost 2.4 million" of 2.36, "more than a hundred" of 143: whoever rounds has the number from one who does not. */
    private boolean giveCloser(Figure loose) {
        boolean large = loose.value().compareTo(LARGE) >= 0;
        return loose.approximation() != Approximation.EXACT
                && loose.upperValue() == null
                && told.stream()
                        .filter(figure -> Objects.equals(figure.unit(), loose.unit()))
                        .anyMatch(figure -> isNear(loose, figure.value())
                                && (large
                                        || Objects.equals(figure.counted(), loose.counted())
                                        || isHardlyOff(loose, figure)));
    }

    /** "Nearly 52 per cent" of 51.6: so near, in one unit, that it need not be called the same. */
    private static boolean isHardlyOff(Figure loose, Figure figure) {
        BigDecimal off = figure.value().subtract(loose.value()).abs();
        return loose.unit() != null && off.compareTo(loose.value().multiply(HARDLY)) <= 0;
    }

    private static boolean isNear(Figure loose, BigDecimal value) {
        BigDecimal share = value.subtract(loose.value());
        boolean above = share.signum() >= 0;
        BigDecimal reach = loose.value().multiply(ABOUT);
        return switch (loose.approximation()) {
            case ABOUT -> share.abs().compareTo(reach) <= 0;
            case AT_LEAST, OVER -> above && share.compareTo(loose.value().multiply(BOUND)) <= 0;
            case AT_MOST, UNDER -> !above && share.abs().compareTo(loose.value().multiply(BOUND)) <= 0;
            case EXACT -> false;
        };
    }

    /**
     * Do they give this date, at least by its month? Where they have no dates of their own nobody knows of which year their "August" is, and whoever tells of this year need not name it: there the
     * words for day and month decide.
     *
     * @param written the words of the mention
     */
    boolean give(String date, String written) {
        boolean known = givesWithin(date) || (date.length() > MONTH && dates.contains(date.substring(0, MONTH)));
        return known
                || (!namesDay(written) && Tokenizer.tokens(written).stream().allMatch(this::isThere))
                || (!dated
                        && Tokenizer.tokens(written).stream()
                                .filter(token -> isContent(token) || isMonth(token, written))
                                .map(Token::form)
                                .allMatch(form -> isYear(form) || words.contains(form)));
    }

    /** Nothing is known of who wrote "30 February". */
    private static boolean isDay(String date) {
        return DAY.matcher(date).matches()
                && YearMonth.parse(date.substring(0, MONTH)).isValidDay(Integer.parseInt(date.substring(MONTH + 1)));
    }

    /** Who says "between July and September" says "in the third quarter". */
    private static String quarterOf(String month) {
        int number = Integer.parseInt(month.substring(YEAR + 1));
        return month.substring(0, YEAR) + "-Q" + (number + 2) / 3;
    }

    private static String weekOf(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** "19 months before", "next Thursday" hang on the day of whoever says so; digits and a month or a year do not. */
    private static boolean namesDay(String written) {
        return Tokenizer.tokens(written).stream().anyMatch(token -> isYear(token.form()) || isMonthName(token.form()));
    }

    private static boolean isMonthName(String form) {
        return Stream.of(Month.values())
                .anyMatch(month -> month.name().toLowerCase(Locale.ROOT).equals(form));
    }

    private boolean isThere(Token token) {
        return !isContent(token) || have(token);
    }

    /** Who gives a day gives its week, month and year too. */
    private boolean givesWithin(String date) {
        String first = dates.ceiling(date);
        return (first != null && first.startsWith(date))
                || (date.length() == MONTH && DAY.matcher(date + "-01").matches() && dates.contains(quarterOf(date)))
                || (WEEK.matcher(date).matches()
                        && dates.stream()
                                .filter(OtherAccounts::isDay)
                                .map(LocalDate::parse)
                                .anyMatch(day -> date.equals(weekOf(day))));
    }

    /** "May" is a function word but for its capital. */
    private static boolean isMonth(Token token, String written) {
        return Character.isUpperCase(written.charAt(token.span().start()));
    }

    private static boolean isYear(String form) {
        return form.length() == YEAR && form.chars().allMatch(Character::isDigit);
    }

    /** Do they have the word, or one of the same root? */
    boolean have(Token word) {
        return words.contains(word.stem()) || have(word.form());
    }

    /** Do they have this form, or one of the same root? */
    boolean have(String form) {
        if (words.contains(form)) {
            return true;
        }
        String root = form.substring(0, Math.min(form.length(), ROOT));
        return root.length() == ROOT
                && words.subSet(root, root + Character.MAX_VALUE).stream().anyMatch(word -> isOfOneRoot(word, form));
    }

    private static boolean isOfOneRoot(String one, String other) {
        int least = Math.max(ROOT, Math.min(one.length(), other.length()) - ENDING);
        return one.regionMatches(0, other, 0, Math.min(least, one.length()));
    }

    /**
     * Does one of them deny something around these words?
     *
     * @param stems of what is denied, at least one
     */
    boolean deny(Set<String> stems) {
        return denied.stream().anyMatch(around -> {
            long shared = stems.stream().filter(around::contains).count();
            return shared >= LIKE * stems.size();
        });
    }

    /** A word that says what something is about. */
    static boolean isContent(Token token) {
        return !FunctionWords.contains(token.form()) && !Negation.isParticle(token.form());
    }
}
