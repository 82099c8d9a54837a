package app.parallax.compare.occasion;

import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.Word;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.DateMention;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import app.parallax.text.FunctionWords;
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
import java.util.stream.Collectors;

/** How much speaks for a source's belonging to an occasion. */
final class Belonging {

    /** Reports of an event come out on its day or within these days after it. */
    private static final int DAYS_AFTER = 3;

    private static final int RUN = 5;

    /** So many repeated nouns in common tell that two texts have one topic. */
    private static final int TOPIC = 3;

    private final Map<String, Set<String>> runsSaid = new HashMap<>();
    private final Map<String, List<List<String>>> runsQuoted = new HashMap<>();
    private final Map<String, Map<String, Integer>> nouns = new HashMap<>();

    /**
     * @return 0 where nothing does, else the more the likelier
     */
    double score(AnnotatedSource source, Occasion occasion, List<AnnotatedSource> members) {
        double people = sharedPeople(source, occasion);
        double quoted = members.stream().filter(Belonging::isTranscript).anyMatch(t -> quotes(source, t)) ? 1 : 0;
        LocalDate published = source.source().info().date();
        LocalDate day = occasion.date();
        if (published != null && day != null) {
            double days = days(source, published, day);
            boolean told = people + quoted > 0 || sharesNames(source, members) || sharesTopic(source, members);
            return days == 0 || !told ? 0 : days + people + quoted;
        }
        if (published != null) {
            return quoted == 0 ? 0 : quoted + people;
        }
        return 0.1 + people + quoted;
    }

    private static double days(AnnotatedSource source, LocalDate published, LocalDate day) {
        long after = ChronoUnit.DAYS.between(day, published);
        boolean named = source.dates().stream().map(DateMention::value).anyMatch(day.toString()::equals);
        if (after < 0) {
            return 0;
        }
        return after <= DAYS_AFTER ? 2 - after * 0.3 + (named ? 1 : 0) : named ? 1 : 0;
    }

    private static double sharedPeople(AnnotatedSource source, Occasion occasion) {
        Set<String> named = People.surnames(source);
        long shared = occasion.participants().stream()
                .filter(p -> named.contains(People.surname(p)))
                .count();
        return shared == 0 ? 0 : (double) shared / occasion.participants().size() + 0.1 * shared;
    }

    private static boolean sharesNames(AnnotatedSource source, List<AnnotatedSource> members) {
        Set<String> named = People.surnames(source);
        return members.stream()
                .anyMatch(
                        m -> People.surnames(m).stream().filter(named::contains).count() >= 2);
    }

    /** True where most of the nouns that the source repeats stand in one of those that speak of it. */
    private boolean sharesTopic(AnnotatedSource source, List<AnnotatedSource> members) {
        Set<String> topic = nouns(source).entrySet().stream()
                .filter(noun -> noun.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return members.stream()
                .map(member -> nouns(member).keySet())
                .mapToLong(theirs -> topic.stream().filter(theirs::contains).count())
                .anyMatch(shared -> shared >= TOPIC && 2 * shared >= topic.size());
    }

    /** How often each noun stands in a source, by stem. */
    private Map<String, Integer> nouns(AnnotatedSource source) {
        return nouns.computeIfAbsent(source.id(), id -> {
            Map<String, Integer> counts = new HashMap<>();
            for (int i = 0; i < source.sentences().size(); i++) {
                Span sentence = source.sentences().get(i).span();
                TagLetters.read(source.text(), sentence, source.partsOfSpeech().get(i)).stream()
                        .filter(Word::isNominal)
                        .flatMap(word -> Tokenizer.tokens(word.text()).stream())
                        .filter(token -> token.form().length() > 2 && !FunctionWords.contains(token.form()))
                        .forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
            }
            return counts;
        });
    }

    private static boolean isTranscript(AnnotatedSource source) {
        return source.source().info().kind() == SourceKind.TRANSCRIPT;
    }

    /** True where most of the longer quotations have a run of words in common with the transcript; a single one may be a formula. */
    private boolean quotes(AnnotatedSource source, AnnotatedSource transcript) {
        List<List<String>> quotations = runsQuoted.computeIfAbsent(source.id(), id -> quotationsOf(source));
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
