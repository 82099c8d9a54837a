package app.parallax.compare;

import app.parallax.text.Passage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which of the sources that a finding holds against each other departs from the baseline. A source is not at fault for what a third one says: who says what the baseline says does not depart from it,
 * whoever else differs. Where the baseline says nothing of the matter, whoever has fewer sources on its side departs, and between equals the one in which the difference shows.
 *
 * @param about the findings that may bear on it
 */
public record Departures(String baseline, List<Finding> about) {

    public Departures {
        about = List.copyOf(about);
    }

    /**
     * @param passages of one source
     */
    public boolean departs(Collection<Passage> passages) {
        return passages.stream().noneMatch(passage -> passage.source().equals(baseline))
                && differing(passages).anyMatch(finding -> departs(finding, passages));
    }

    private Stream<Finding> differing(Collection<Passage> passages) {
        return about.stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER && finding.kind() != FindingKind.OMISSION)
                .filter(finding -> touches(finding, passages));
    }

    private boolean departs(Finding finding, Collection<Passage> passages) {
        boolean shows = passages.stream().anyMatch(passage -> shows(finding, passage));
        if (speaks(finding, baseline)) {
            return shows || finding.passages().getFirst().source().equals(baseline);
        }
        List<Passage> others = finding.passages().stream()
                .filter(passage -> passages.stream().noneMatch(passage::overlaps))
                .toList();
        boolean fits = fitsBaseline(passages);
        if (fits != fitsBaseline(others)) {
            return !fits;
        }
        long here = witnesses(passages);
        long there = witnesses(others);
        return here < there || (here == there && shows);
    }

    /** In the first place, or a further one of the same source. */
    private static boolean shows(Finding finding, Passage passage) {
        String source = finding.passages().getFirst().source();
        return passage.source().equals(source) && finding.passages().stream().anyMatch(passage::overlaps);
    }

    private boolean fitsBaseline(Collection<Passage> passages) {
        return agreeing(passages).anyMatch(finding -> speaks(finding, baseline));
    }

    private long witnesses(Collection<Passage> passages) {
        return agreeing(passages)
                .flatMap(finding -> finding.passages().stream())
                .map(Passage::source)
                .distinct()
                .count();
    }

    private Stream<Finding> agreeing(Collection<Passage> passages) {
        return about.stream()
                .filter(finding -> finding.verdict() == Verdict.AGREE || finding.verdict() == Verdict.COMPATIBLE)
                .filter(finding -> touches(finding, passages));
    }

    private static boolean speaks(Finding finding, String source) {
        return finding.passages().stream().anyMatch(passage -> passage.source().equals(source));
    }

    private static boolean touches(Finding finding, Collection<Passage> passages) {
        return finding.passages().stream().anyMatch(passage -> passages.stream().anyMatch(passage::overlaps));
    }
}
