package app.parallax.present.step;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the sources of one comparison correspond, pair by pair; each pair is worked out when it is first asked for. Not for several threads at once. */
public final class Correspondences {
    private final Comparison comparison;
    private final Map<Pair, Correspondence> known = new HashMap<>();

    public Correspondences(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Pair(String here, String there) {}

    /**
     * By what is linked, and by what findings hold against each other; the longer and the surer, the heavier.
     *
     * @throws IllegalArgumentException where the comparison has no such source
     */
    public Correspondence between(String here, String there) {
        Pair pair = new Pair(here, there);
        Correspondence found = known.get(pair);
        if (found == null) {
            // Worked out one way round only, so that both ways follow the same chain.
            found = here.compareTo(there) <= 0
                    ? make(pair)
                    : between(there, here).inverse();
            known.put(pair, found);
        }
        return found;
    }

    /** As if only these two passages corresponded; for what the reader follows out of its order. */
    public Correspondence around(Passage here, Passage there) {
        return Correspondence.of(anchor(here, there, 1), length(here.source()), length(there.source()));
    }

    private Correspondence make(Pair pair) {
        List<Anchor> anchors = new ArrayList<>();
        for (Link link : comparison.links()) {
            anchors.addAll(anchors(List.of(link.first(), link.second()), link.score(), pair));
        }
        for (Finding finding : comparison.findings()) {
            anchors.addAll(anchors(finding.passages(), finding.weight(), pair));
        }
        return Correspondence.of(anchors, length(pair.here()), length(pair.there()));
    }

    private static List<Anchor> anchors(List<Passage> tied, double sure, Pair pair) {
        return tied.stream()
                .filter(passage -> passage.source().equals(pair.here()))
                .limit(1)
                .flatMap(here -> tied.stream()
                        .filter(passage -> passage.source().equals(pair.there()))
                        .limit(1)
                        .flatMap(there -> anchor(here, there, sure).stream()))
                .toList();
    }

    private static List<Anchor> anchor(Passage here, Passage there, double sure) {
        int shorter = Math.min(here.span().length(), there.span().length());
        return shorter == 0 || sure <= 0 ? List.of() : List.of(new Anchor(here.span(), there.span(), sure * shorter));
    }

    private int length(String source) {
        return comparison.source(source).text().length();
    }
}
