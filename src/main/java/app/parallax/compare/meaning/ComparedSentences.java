package app.parallax.compare.meaning;

import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the rules find between pairs of sentences, without what another sentence of the same source bears out: a report that says both things contradicts nobody. */
final class ComparedSentences {

    /** So much of a sentence must stand in another that bears it out. */
    private static final double BORNE_OUT = 0.75;

    private final List<Rule> rules;
    private final List<Compared> all = new ArrayList<>();
    private final Map<Side, List<Compared>> bySide = new HashMap<>();

    /** @param found for each rule, in order, what it finds */
    record Compared(Pairing pairing, List<List<Difference>> found) {

        /** A question bears nothing out. */
        boolean asks() {
            return pairing.one().isQuestion() || pairing.other().isQuestion();
        }

        static Compared by(List<Rule> rules, Pairing pairing) {
            return new Compared(
                    pairing, rules.stream().map(r -> r.differences(pairing)).toList());
        }
    }

    /** A sentence and a source that it is held against. */
    private record Side(Passage sentence, String source) {}

    ComparedSentences(List<Rule> rules) {
        this.rules = rules;
    }

    void add(Compared compared) {
        all.add(compared);
        sides(compared.pairing())
                .forEach(side ->
                        bySide.computeIfAbsent(side, key -> new ArrayList<>()).add(compared));
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Compared compared : all) {
            for (int rule = 0; rule < rules.size(); rule++) {
                if (!compared.found().get(rule).isEmpty() && !isBorneOut(compared, rule)) {
                    differences.addAll(compared.found().get(rule));
                }
            }
        }
        return differences;
    }

    private boolean isBorneOut(Compared compared, int rule) {
        return sides(compared.pairing())
                .anyMatch(side -> bySide.getOrDefault(side, List.of()).stream()
                        .anyMatch(other -> other.found().get(rule).isEmpty()
                                && !other.asks()
                                && other.pairing().coverageOf(side.sentence())
                                        >= Math.max(
                                                BORNE_OUT, compared.pairing().coverageOf(side.sentence()))));
    }

    private static Stream<Side> sides(Pairing pairing) {
        return Stream.of(
                new Side(pairing.one().whole(), pairing.other().source().id()),
                new Side(pairing.other().whole(), pairing.one().source().id()));
    }
}
