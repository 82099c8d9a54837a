package app.parallax.compare.lineage;

import app.parallax.align.Reason;
import app.parallax.compare.Lineage;
import app.parallax.text.Folding;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What sources took from parents that they name and that are not open, such as an agency whose report two of them printed. For one thread. */
final class AgencyCopies {

    /** By the source and the folded name of its parent. */
    private final Map<String, Lineage> named = new TreeMap<>();

    AgencyCopies(List<OwnWords> sources) {
        sources.stream()
                .flatMap(source -> NamedParents.of(source.source()).stream())
                .filter(parent -> sources.stream().noneMatch(source -> isPublishedBy(source, parent)))
                .forEach(parent -> named.merge(key(parent.to(), parent.from()), parent, AgencyCopies::joined));
    }

    /** Who is named is open: what the two share says what was taken. */
    private static boolean isPublishedBy(OwnWords source, Lineage parent) {
        String publisher = source.source().source().info().publisher();
        return publisher != null
                && !source.source().id().equals(parent.to())
                && Folding.key(publisher).equals(Folding.key(parent.from()));
    }

    /** The name of a parent that both sources give, as the first has it; of several the first in order. */
    Optional<String> sharedBy(OwnWords one, OwnWords other) {
        return named.values().stream()
                .filter(parent -> parent.to().equals(one.source().id()))
                .map(Lineage::from)
                .filter(name -> named.containsKey(key(other.source().id(), name)))
                .findFirst();
    }

    /** Two sources have these words from a parent that both name. */
    void add(String parent, Lineage shared) {
        for (String source : List.of(shared.from(), shared.to())) {
            String other = source.equals(shared.from()) ? shared.to() : shared.from();
            List<Reason> because = new ArrayList<>(shared.because().subList(0, 1));
            because.add(Reason.of("both-name", parent, other));
            named.merge(
                    key(source, parent),
                    new Lineage(parent, false, source, true, null, shared.passages(), because),
                    AgencyCopies::joined);
        }
    }

    List<Lineage> all() {
        return List.copyOf(named.values());
    }

    private static Lineage joined(Lineage one, Lineage other) {
        TreeSet<Passage> passages = new TreeSet<>(one.passages());
        passages.addAll(other.passages());
        List<Reason> because = Stream.concat(one.because().stream(), other.because().stream())
                .distinct()
                .toList();
        return new Lineage(one.from(), false, one.to(), true, null, List.copyOf(passages), because);
    }

    private static String key(String source, String name) {
        return source + '\n' + Folding.key(name);
    }
}
