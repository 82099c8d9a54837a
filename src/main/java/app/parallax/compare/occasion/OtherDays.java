package app.parallax.compare.occasion;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Occasion;
import app.parallax.source.Voice;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of a report that tell of words said on another day than its occasion's: "on Monday she said that …". A date inside what was said is about the matter and moves nothing.
 */
final class OtherDays {

    private static final Set<String> SAYING = Set.of(
            "say",
            "said",
            "says",
            "tell",
            "told",
            "announce",
            "announced",
            "declare",
            "declared",
            "state",
            "stated",
            "warn",
            "warned",
            "add",
            "added",
            "argue",
            "argued",
            "claim",
            "claimed",
            "confirm",
            "confirmed",
            "insist",
            "insisted",
            "suggest",
            "suggested",
            "write",
            "wrote",
            "tweeted",
            "urged",
            "stressed",
            "pledged",
            "promised",
            "denied",
            "accused",
            "asked",
            "demanded",
            "repeated",
            "reiterated",
            "explained",
            "spoke",
            "speaking");

    private final AnnotatedSource source;
    private final Map<String, Occasion> occasions;
    private final @Nullable LocalDate own;

    /**
     * @param occasions by id; a day that none of them has is added
     */
    OtherDays(AnnotatedSource source, Map<String, Occasion> occasions, @Nullable String occasion) {
        this.source = source;
        this.occasions = occasions;
        Occasion mine = occasion == null ? null : occasions.get(occasion);
        this.own = mine == null ? null : mine.date();
    }

    List<OccasionMap.Elsewhere> find() {
        List<OccasionMap.Elsewhere> found = new ArrayList<>();
        for (int i = 0; own != null && i < source.clauses().size(); i++) {
            Optional<DateMention> date = dateOfSaying(source.clauses().get(i));
            if (date.isPresent()) {
                String id = occasion(day(date.get()).orElseThrow(), i);
                saidThen(i, date.get()).forEach(s -> found.add(new OccasionMap.Elsewhere(source.passage(s), id)));
            }
        }
        return found;
    }

    private Optional<DateMention> dateOfSaying(Clause clause) {
        if (!says(clause)) {
            return Optional.empty();
        }
        return source.dates().stream()
                .filter(d -> d.type() == DateType.DATE && clause.span().contains(d.span()))
                .filter(d -> day(d).filter(day -> !day.equals(own)).isPresent())
                .findFirst();
    }

    private boolean says(Clause clause) {
        return clause.voice().speaker() == null
                && Tokenizer.tokens(source.text(), clause.span()).stream()
                        .map(Token::form)
                        .anyMatch(SAYING::contains);
    }

    private static Optional<LocalDate> day(DateMention date) {
        try {
            return Optional.ofNullable(date.value()).map(LocalDate::parse);
        } catch (DateTimeParseException coarser) {
            return Optional.empty(); // a month or a year does not say on which occasion
        }
    }

    /** The clause that says so, and what is said in the same sentence; where the date opens a second part of the clause, only that part. */
    private List<Span> saidThen(int saying, DateMention date) {
        List<Span> spans = new ArrayList<>();
        Span clause = source.clauses().get(saying).span();
        int half = clause.start() + clause.length() / 2;
        spans.add(date.span().start() > half ? new Span(date.span().start(), clause.end()) : clause);
        said(saying).forEach(c -> spans.add(c.span()));
        return spans;
    }

    private List<Clause> said(int saying) {
        List<Clause> clauses = source.clauses();
        int sentence = clauses.get(saying).sentence();
        return clauses.stream()
                .filter(c -> c.sentence() == sentence && c.voice().speaker() != null)
                .toList();
    }

    private String occasion(LocalDate day, int saying) {
        List<String> speakers = said(saying).stream()
                .map(Clause::voice)
                .map(Voice::speaker)
                .flatMap(s -> Optional.ofNullable(s).stream())
                .distinct()
                .toList();
        return occasions.values().stream()
                .filter(o -> day.equals(o.date()))
                .map(Occasion::id)
                .findFirst()
                .orElseGet(() -> added(day, speakers));
    }

    private String added(LocalDate day, List<String> speakers) {
        String id = "occasion-" + day;
        occasions.put(id, new Occasion(id, day, null, speakers));
        return id;
    }
}
