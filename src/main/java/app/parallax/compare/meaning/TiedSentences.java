package app.parallax.compare.meaning;

import app.parallax.align.Ground;
import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pairs of sentences of different sources that may tell the same of the same occasion and are worth reading word by word, each once and in order. */
final class TiedSentences {

    private static final double TIED = 0.5;

    /** So many of a sentence's best grounds in another source are read. */
    private static final int GROUNDS = 2;

    private final Statements statements;

    /** By their first statements. */
    record Pair(Statement one, Statement other) {}

    private record Key(int one, int other) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            return one != key.one ? Integer.compare(one, key.one) : Integer.compare(other, key.other);
        }
    }

    TiedSentences(Statements statements) {
        this.statements = statements;
    }

    List<Pair> of(Ties ties, List<Ground> grounds) {
        TreeMap<Key, Pair> pairs = new TreeMap<>();
        ties.all().stream().filter(t -> t.isAcross() && t.score() >= TIED).forEach(t -> add(pairs, t.one(), t.other()));
        best(grounds).forEach(ground -> addAll(pairs, ground));
        return List.copyOf(pairs.values());
    }

    /** The best grounds of each sentence in each other source. */
    private static List<Ground> best(List<Ground> grounds) {
        Map<List<Object>, Long> seen = new HashMap<>();
        return grounds.stream()
                .sorted(Comparator.comparing(Ground::sentence)
                        .thenComparing(Comparator.comparingDouble(Ground::score).reversed())
                        .thenComparing(g -> g.passages().getFirst()))
                .filter(g ->
                        seen.merge(List.of(g.sentence(), g.passages().getFirst().source()), 1L, Long::sum) <= GROUNDS)
                .toList();
    }

    private void addAll(TreeMap<Key, Pair> pairs, Ground ground) {
        List<Statement> sentence = statements.in(ground.sentence());
        if (!sentence.isEmpty()) {
            ground.passages().stream()
                    .flatMap(p -> statements.in(p).stream())
                    .forEach(other -> add(pairs, sentence.getFirst(), other));
        }
    }

    private void add(TreeMap<Key, Pair> pairs, Statement one, Statement other) {
        boolean fit = one.account() && other.account() && Comparability.shareOccasion(one, other);
        if (fit) {
            Statement first = first(one.index() < other.index() ? one : other);
            Statement second = first(one.index() < other.index() ? other : one);
            pairs.putIfAbsent(new Key(first.index(), second.index()), new Pair(first, second));
        }
    }

    /** The first statement of the same sentence. */
    private Statement first(Statement statement) {
        return statements.around(statement, 0).getFirst();
    }
}
