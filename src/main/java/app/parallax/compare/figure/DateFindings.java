package app.parallax.compare.figure;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Ties;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Quotation;
import app.parallax.text.InOrder;
import app.parallax.text.Passage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the dates of tied passages of different sources against each other. */
public final class DateFindings {

    private static final double TIED = 0.5;

    /** Dates contradict only where the passages say the same thing otherwise: two events of one kind may be told in like words. */
    private static final double SAME_FRAME = 0.6;

    /** A year, month or day. A week, a season or a part of a day may hold the other date. */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** "Sunday morning" is a time of a day that is told. */
    private static final Pattern PART_OF_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(?:MO|AF|EV|NI)");

    private static final Pattern RELATIVE = Pattern.compile("\\P{N}+");

    private static final String NAMED = "day";

    private static final int WEEK = 7;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Ties ties;
    private final FindingMaker maker;

    public DateFindings(Ties ties, FindingMaker maker) {
        this.ties = ties;
        this.maker = maker;
    }

    public List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (Ties.Tie tie : ties.all()) {
            if (tie.isAcross() && tie.score() >= TIED && Comparability.shareOccasion(tie.one(), tie.other())) {
                compare(tie, findings);
            }
        }
        List<Finding> agreed =
                findings.stream().filter(f -> f.verdict() == Verdict.AGREE).toList();
        findings.removeIf(f -> f.verdict() == Verdict.DIFFER && isBorneOut(f, agreed));
        findings.removeIf(f -> f.verdict() == Verdict.AGREE && isBareYear(f));
        return findings;
    }

    /** That two sources both name 2022 says nothing of what they tell. */
    private static boolean isBareYear(Finding finding) {
        return YEAR.matcher(finding.arguments().getOrDefault("value", "")).matches();
    }

    /** True where one of the two dates is given by another passage of the other source too. */
    private static boolean isBorneOut(Finding finding, List<Finding> agreed) {
        return agreed.stream()
                .filter(f -> sources(f).equals(sources(finding)))
                .anyMatch(f -> !Collections.disjoint(f.passages(), finding.passages()));
    }

    private static Set<String> sources(Finding finding) {
        return finding.passages().stream().map(Passage::source).collect(Collectors.toSet());
    }

    private void compare(Ties.Tie tie, List<Finding> findings) {
        boolean first = maker.showsIn(tie.one().passage(), tie.other().passage());
        Statement here = first ? tie.one() : tie.other();
        Statement there = tie.beside(here);
        for (DateMention date : dates(here)) {
            DateMention match = match(date, dates(there));
            if (match != null) {
                findings.add(finding(here, date, there, match));
            } else if (isLeft(date, here, there) && Ties.likeness(here, there) >= SAME_FRAME) {
                left(there, here)
                        .filter(other -> verdict(date, other) != Verdict.INCOMPARABLE)
                        .filter(other -> !isSameDay(here, date, there, other))
                        .ifPresent(other -> findings.add(finding(here, date, there, other)));
            }
        }
    }

    /**
     * "Schools reopen Monday" and "will reopen on Monday": which Monday it is hangs on the tense, and the same words mean the same day. So they do in what is quoted: "tomorrow" is told from the day
     * on which it was said.
     */
    private static boolean isSameDay(Statement here, DateMention date, Statement there, DateMention other) {
        String words = here.source().words(date.span());
        boolean same = RELATIVE.matcher(words).matches()
                && words.equalsIgnoreCase(there.source().words(other.span()));
        return same && (isQuoted(here, date) || isQuoted(there, other) || areAWeekApart(date, other));
    }

    private static boolean isQuoted(Statement statement, DateMention date) {
        return !InOrder.touching(statement.source().quotations(), Quotation::span, date.span())
                .isEmpty();
    }

    private static boolean areAWeekApart(DateMention one, DateMention other) {
        String a = Objects.requireNonNullElse(one.value(), "");
        String b = Objects.requireNonNullElse(other.value(), "");
        return DAY.matcher(a).matches()
                && DAY.matcher(b).matches()
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b))) == WEEK;
    }

    private static @org.jspecify.annotations.Nullable DateMention match(DateMention date, List<DateMention> others) {
        return others.stream()
                .filter(o -> Objects.equals(date.value(), o.value()))
                .findFirst()
                .or(() -> others.stream()
                        .filter(o -> verdict(date, o) == Verdict.COMPATIBLE)
                        .findFirst())
                .orElse(null);
    }

    /** True for the only date that the other has no counterpart of, where all its others have one. */
    private static boolean isLeft(DateMention date, Statement here, Statement there) {
        return left(here, there).filter(date::equals).isPresent();
    }

    private static Optional<DateMention> left(Statement here, Statement there) {
        List<DateMention> left = dates(here).stream()
                .filter(date -> match(date, dates(there)) == null)
                .toList();
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private Finding finding(Statement here, DateMention date, Statement there, DateMention other) {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("value", Objects.requireNonNullElse(date.value(), ""));
        arguments.put("against", Objects.requireNonNullElse(other.value(), ""));
        Verdict verdict = verdict(date, other);
        List<Passage> passages =
                List.of(new Passage(here.sourceId(), date.span()), new Passage(there.sourceId(), other.span()));
        double stress = Comparability.isTimeless(here, there) ? 0.6 : 0.1;
        return maker.finding(
                FindingKind.DATE, verdict, stress, passages, "date-" + FindingMaker.name(verdict), arguments);
    }

    private static Verdict verdict(DateMention one, DateMention two) {
        String a = Objects.requireNonNullElse(one.value(), "");
        String b = Objects.requireNonNullElse(two.value(), "");
        if (a.equals(b)) {
            return Verdict.AGREE;
        }
        if (a.startsWith(b) || b.startsWith(a)) {
            return Verdict.COMPATIBLE;
        }
        String day = PART_OF_DAY.matcher(a).replaceFirst("$1");
        String other = PART_OF_DAY.matcher(b).replaceFirst("$1");
        boolean comparable = !day.equals(other)
                && CALENDAR.matcher(day).matches()
                && CALENDAR.matcher(other).matches();
        return comparable ? Verdict.DIFFER : Verdict.INCOMPARABLE;
    }

    private static List<DateMention> dates(Statement statement) {
        return statement.dates().stream()
                .filter(d -> d.type() == DateType.DATE || isPartOfNamedDay(statement, d))
                .filter(d -> d.value() != null)
                .toList();
    }

    /** "Sunday morning", but not "tonight". */
    private static boolean isPartOfNamedDay(Statement statement, DateMention date) {
        return PART_OF_DAY.matcher(Objects.requireNonNullElse(date.value(), "")).matches()
                && statement.source().words(date.span()).split("\\s", 2)[0].endsWith(NAMED);
    }
}
