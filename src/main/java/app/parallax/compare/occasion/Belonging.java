package app.parallax.compare.occasion;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.DateMention;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much speaks for a source's belonging to an occasion. */
final class Belonging {

    /** Reports of an event come out on its day or within these days after it. */
    private static final int DAYS_AFTER = 3;

    private static final int RUN = 5;

    /** What tells of a source by itself, less than any person that it shares. */
    private static final double LITTLE = 0.1;

    private final Map<String, Set<String>> runsSaid = new HashMap<>();
    private final Map<String, List<List<String>>> runsQuoted = new HashMap<>();
    private final SharedMatter matter = new SharedMatter();

    /**
     * @return 0 where nothing does, else the more the likelier
     */
    double score(AnnotatedSource source, Occasion occasion, List<AnnotatedSource> members) {
        LocalDate published = source.source().info().date();
        if (published == null) {
            return undated(source, occasion, members);
        }
        LocalDate day = occasion.date();
        return day == null ? atSomeTime(source, occasion, members) : dated(source, published, occasion, day, members);
    }

    /** How much a source tells of what it is about: the more, the earlier it is placed. */
    int knows(AnnotatedSource source) {
        return source.source().info().date() != null ? 2 : matter.isShort(source) ? 0 : 1;
    }

    private double dated(
            AnnotatedSource source,
            LocalDate published,
            Occasion occasion,
            LocalDate day,
            List<AnnotatedSource> members) {
        double days = days(source, published, day);
        double told = peopleAndQuotations(source, occasion, members);
        boolean known = told > 0 || members.stream().anyMatch(member -> matter.isOne(source, member));
        return days > 0 && known ? days + told : 0;
    }

    /** A dated source and an occasion of an unknown day: the same people met before and will meet again, so names alone do not do; nor does the topic where the source quotes what was not said there. */
    private double atSomeTime(AnnotatedSource source, Occasion occasion, List<AnnotatedSource> members) {
        boolean unquoted = quotations(source).isEmpty()
                && members.stream().anyMatch(member -> matter.isOneByNamesAndTopic(source, member));
        boolean told = unquoted || quotesRecord(source, members);
        return told ? LITTLE + peopleAndQuotations(source, occasion, members) : 0;
    }

    /** A source of an unknown day belongs where its matter is told; a claim of a few words is meant to be held against whatever is open. */
    private double undated(AnnotatedSource source, Occasion occasion, List<AnnotatedSource> members) {
        LocalDate day = occasion.date();
        double told = peopleAndQuotations(source, occasion, members) + (day != null && names(source, day) ? 1 : 0);
        boolean untold = members.stream().allMatch(matter::isShort) || matter.isShort(source);
        if (told == 0 && !untold && members.stream().noneMatch(member -> matter.mayBeOne(source, member))) {
            return 0;
        }
        double nouns = members.stream()
                .mapToDouble(member -> matter.shareOfNouns(source, member))
                .max()
                .orElse(0);
        return LITTLE + LITTLE * nouns + told;
    }

    private double peopleAndQuotations(AnnotatedSource source, Occasion occasion, List<AnnotatedSource> members) {
        return sharedPeople(source, occasion) + (quotesRecord(source, members) ? 1 : 0);
    }

    private boolean quotesRecord(AnnotatedSource source, List<AnnotatedSource> members) {
        return members.stream().filter(Belonging::isTranscript).anyMatch(t -> quotes(source, t));
    }

    private static double days(AnnotatedSource source, LocalDate published, LocalDate day) {
        long after = ChronoUnit.DAYS.between(day, published);
        boolean named = names(source, day);
        if (after < 0) {
            return 0;
        }
        return after <= DAYS_AFTER ? 2 - after * 0.3 + (named ? 1 : 0) : named ? 1 : 0;
    }

    private static boolean names(AnnotatedSource source, LocalDate day) {
        return source.dates().stream().map(DateMention::value).anyMatch(day.toString()::equals);
    }

    private static double sharedPeople(AnnotatedSource source, Occasion occasion) {
        Set<String> named = People.surnames(source);
        long shared = occasion.participants().stream()
                .filter(p -> named.contains(People.surname(p)))
                .count();
        return shared == 0 ? 0 : (double) shared / occasion.participants().size() + 0.1 * shared;
    }

    private static boolean isTranscript(AnnotatedSource source) {
        return source.source().info().kind() == SourceKind.TRANSCRIPT;
    }

    /** True where most of the longer quotations have a run of words in common with the transcript; a single one may be a formula. */
    private boolean quotes(AnnotatedSource source, AnnotatedSource transcript) {
        List<List<String>> quotations = quotations(source);
        if (quotations.isEmpty()) {
            return false;
        }
        Set<String> turns = runsSaid.computeIfAbsent(
                transcript.id(),
                id -> new HashSet<>(
                        runs(transcript, new Span(0, transcript.text().length()))));
        long found = quotations.stream()
                .filter(runs -> runs.stream().anyMatch(turns::contains))
                .count();
        return 2 * found > quotations.size();
    }

    /** The runs of each quotation that is long enough to have one. */
    private List<List<String>> quotations(AnnotatedSource source) {
        return runsQuoted.computeIfAbsent(source.id(), id -> quotationsOf(source));
    }

    private static List<List<String>> quotationsOf(AnnotatedSource source) {
        return source.quotations().stream()
                .map(Quotation::span)
                .map(span -> runs(source, span))
                .filter(runs -> !runs.isEmpty())
                .toList();
    }

    private static List<String> runs(AnnotatedSource source, Span within) {
        List<String> forms = Tokenizer.tokens(source.text(), within).stream()
                .map(Token::form)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= forms.size(); i++) {
            runs.add(String.join(" ", forms.subList(i, i + RUN)));
        }
        return runs;
    }
}
