package app.parallax.compare.statement;

import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.text.FunctionWords;
import app.parallax.text.InOrder;
import app.parallax.text.Negation;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** All clauses of a comparison as statements, by source id and position, found again by passage. */
public final class Statements {

    private final List<Statement> all = new ArrayList<>();
    private final Map<String, List<Statement>> bySource = new HashMap<>();

    /**
     * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
     * @param workers share out the sources
     */
    public Statements(
            List<AnnotatedSource> sources, List<List<String>> entityOf, OccasionLookup occasions, Workers workers) {
        List<Supplier<List<Statement>>> parts = new ArrayList<>();
        int next = 0;
        for (int i : order(sources)) {
            int first = next;
            parts.add(() -> statements(sources.get(i), entityOf.get(i), occasions, first));
            next += sources.get(i).clauses().size();
        }
        workers.map(parts, Supplier::get, new Cancellation()).forEach(all::addAll);
        all.forEach(s ->
                bySource.computeIfAbsent(s.sourceId(), key -> new ArrayList<>()).add(s));
    }

    private static List<Integer> order(List<AnnotatedSource> sources) {
        return IntStream.range(0, sources.size())
                .boxed()
                .sorted(Comparator.comparing(i -> sources.get(i).id()))
                .toList();
    }

    public List<Statement> all() {
        return Collections.unmodifiableList(all);
    }

    public Statement get(int index) {
        return all.get(index);
    }

    public int size() {
        return all.size();
    }

    public List<Statement> of(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The statements that share most of their letters, or all of the passage, with a passage; in order. */
    public List<Statement> in(Passage passage) {
        return InOrder.touching(of(passage.source()), s -> s.passage().span(), passage.span()).stream()
                .filter(s -> covers(passage.span(), s.passage().span()))
                .toList();
    }

    /**
     * The statements of one's sentence and of the sentences nearest to it in the same source, in order; a view.
     *
     * @param sentences how many before it and how many behind it, at least 0
     */
    public List<Statement> around(Statement statement, int sentences) {
        List<Statement> all = of(statement.sourceId());
        int from = statement.clause();
        while (from > 0 && all.get(from - 1).sentence() >= statement.sentence() - sentences) {
            from--;
        }
        int to = statement.clause() + 1;
        while (to < all.size() && all.get(to).sentence() <= statement.sentence() + sentences) {
            to++;
        }
        return Collections.unmodifiableList(all.subList(from, to));
    }

    private static boolean covers(Span passage, Span clause) {
        int shared = Math.min(passage.end(), clause.end()) - Math.max(passage.start(), clause.start());
        return shared > 0 && 2 * shared >= Math.min(passage.length(), clause.length());
    }

    /**
     * @param first the index of the source's first statement among all
     */
    private static List<Statement> statements(
            AnnotatedSource source, List<String> entities, OccasionLookup occasions, int first) {
        List<Statement> statements = new ArrayList<>();
        List<Token> before = List.of();
        int sentence = -1;
        Set<String> askers = Askers.of(source);
        for (int i = 0; i < source.clauses().size(); i++) {
            Clause clause = source.clauses().get(i);
            List<Token> words = Tokenizer.tokens(source.text(), clause.span());
            boolean handedOn = clause.sentence() == sentence && Negation.isHandedOn(before);
            statements.add(statement(first + i, source, i, words, handedOn, entities, askers, occasions));
            before = words;
            sentence = clause.sentence();
        }
        return statements;
    }

    private static Statement statement(
            int index,
            AnnotatedSource source,
            int place,
            List<Token> words,
            boolean handedOn,
            List<String> entities,
            Set<String> askers,
            OccasionLookup occasions) {
        Clause clause = source.clauses().get(place);
        Span span = clause.span();
        Passage passage = source.passage(span);
        return new Statement(
                index,
                source,
                place,
                passage,
                words,
                content(words),
                names(source, span, entities),
                inside(source.figures(), Figure::span, span),
                inside(source.dates(), DateMention::span, span),
                clause.voice(),
                occasions.at(passage),
                Negation.isOdd(words) != handedOn,
                source.blockOf(source.sentenceOf(clause)).role().isAccount(),
                asks(source, clause, askers));
    }

    private static <T> List<T> inside(List<T> layer, Function<T, Span> place, Span span) {
        return InOrder.touching(layer, place, span).stream()
                .filter(member -> span.contains(place.apply(member)))
                .toList();
    }

    /** A question, or what leads up to one in the turn of somebody who is there to ask. */
    private static boolean asks(AnnotatedSource source, Clause clause, Set<String> askers) {
        String speaker = source.blockOf(source.sentenceOf(clause)).speaker();
        return source.words(source.sentenceOf(clause).span()).strip().endsWith("?")
                || (speaker != null && askers.contains(speaker));
    }

    private static Set<String> content(List<Token> words) {
        Set<String> content = new TreeSet<>();
        words.stream().filter(w -> !FunctionWords.contains(w.form())).forEach(w -> content.add(w.stem()));
        return content;
    }

    private static Set<String> names(AnnotatedSource source, Span span, List<String> entities) {
        Set<String> names = new TreeSet<>();
        List<NameMention> mentions = source.names();
        int first = InOrder.firstEndingAfter(mentions, NameMention::span, span.start());
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                names.add(entities.get(i));
            }
        }
        return names;
    }
}
