package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what was judged of pairs of figures, so that a number which a source gives three times is told once: with all its places, and with all that it was held against.
 *
 * <p>Of two figures that differ and of which neither is on record, the one that a record or more sources contradict is the one in which the difference shows, whichever came later.
 */
final class ToldFigures {

    private final FindingMaker maker;
    private final FigureWitnesses witnesses;
    private final List<Judged> judged = new ArrayList<>();

    /** By figure, the sources that bear it out. */
    private final Map<Passage, Set<String>> borneOut = new HashMap<>();

    private record Judged(FigureInContext here, FigureInContext there, Verdict verdict) {
        Judged turned() {
            return new Judged(there, here, verdict);
        }
    }

    /** A figure and a verdict. */
    private record Key(Passage figure, Verdict verdict) {}

    /**
     * @param here the places of one number in one source, in order; not empty
     * @param there what it was held against; not empty
     */
    record Told(List<FigureInContext> here, Verdict verdict, List<FigureInContext> there) {
        Told {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }

        String source() {
            return here.getFirst().statement().sourceId();
        }

        Told with(Told other) {
            return new Told(joined(here, other.here), verdict, joined(there, other.there));
        }

        private static List<FigureInContext> joined(List<FigureInContext> ones, List<FigureInContext> others) {
            return Stream.concat(ones.stream(), others.stream()).distinct().toList();
        }
    }

    ToldFigures(FindingMaker maker, FigureWitnesses witnesses) {
        this.maker = maker;
        this.witnesses = witnesses;
    }

    void note(FigureInContext one, FigureInContext other, Verdict verdict) {
        boolean first = maker.showsIn(one.passage(), other.passage());
        judged.add(new Judged(first ? one : other, first ? other : one, verdict));
        if (verdict == Verdict.AGREE || verdict == Verdict.COMPATIBLE) {
            bearOut(one, other);
            bearOut(other, one);
        }
    }

    private void bearOut(FigureInContext figure, FigureInContext witness) {
        borneOut.computeIfAbsent(figure.passage(), key -> new HashSet<>())
                .add(witness.statement().sourceId());
    }

    /** In the order in which they were first noted. */
    List<Told> all() {
        Map<Key, Told> each = new LinkedHashMap<>();
        for (Judged pair : judged) {
            Judged seen = shows(pair) ? pair : pair.turned();
            Told told = new Told(List.of(seen.here()), seen.verdict(), List.of(seen.there()));
            each.merge(new Key(seen.here().passage(), seen.verdict()), told, Told::with);
        }
        List<Told> all = new ArrayList<>();
        for (Told told : each.values()) {
            int same = same(all, told);
            if (same < 0) {
                all.add(told);
            } else {
                all.set(same, all.get(same).with(told));
            }
        }
        return all.stream().map(this::withAllPlaces).toList();
    }

    /** What is told otherwise is told otherwise wherever the same source counts the same with the same number, in whatever other words. */
    private Told withAllPlaces(Told told) {
        List<FigureInContext> more = told.verdict() != Verdict.DIFFER
                ? List.of()
                : told.here().stream().flatMap(witnesses::again).toList();
        return more.isEmpty() ? told : told.with(new Told(more, told.verdict(), told.there()));
    }

    private boolean shows(Judged pair) {
        String here = pair.here().statement().sourceId();
        String there = pair.there().statement().sourceId();
        if (pair.verdict() != Verdict.DIFFER || maker.isRecord(here) || maker.isRecord(there)) {
            return true;
        }
        Set<String> mine = borneOut.getOrDefault(pair.here().passage(), Set.of());
        Set<String> theirs = borneOut.getOrDefault(pair.there().passage(), Set.of());
        boolean record = mine.stream().anyMatch(maker::isRecord);
        boolean otherRecord = theirs.stream().anyMatch(maker::isRecord);
        return record == otherRecord ? mine.size() <= theirs.size() : otherRecord;
    }

    private static int same(List<Told> all, Told told) {
        for (int i = 0; i < all.size(); i++) {
            if (areOne(all.get(i), told)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areOne(Told one, Told other) {
        FigureInContext a = one.here().getFirst();
        FigureInContext b = other.here().getFirst();
        return one.verdict() == other.verdict()
                && one.verdict() != Verdict.INCOMPARABLE
                && one.source().equals(other.source())
                && value(a).equals(value(b))
                && (FigurePairing.countSame(a.figure(), b.figure())
                        ? !Collections.disjoint(values(one.there()), values(other.there()))
                        : FigurePairing.heads(a.figure(), b.figure()) == FigurePairing.Heads.OPEN
                                && !Collections.disjoint(one.there(), other.there()));
    }

    /** How much of what measure. */
    private record Amount(
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String base) {}

    private static Amount value(FigureInContext figure) {
        String unit = figure.figure().unit();
        BigDecimal upper = figure.figure().upperValue();
        return new Amount(
                Measures.inBase(figure.figure().value(), unit).stripTrailingZeros(),
                upper == null ? null : Measures.inBase(upper, unit).stripTrailingZeros(),
                Measures.base(unit));
    }

    private static Set<Amount> values(List<FigureInContext> figures) {
        return figures.stream().map(ToldFigures::value).collect(Collectors.toSet());
    }
}
