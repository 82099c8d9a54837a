package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which passages of a baseline other sources take up, rightly or wrongly, as findings have it. */
final class TakenUp {

    /** Where two passages are held against each other and something is said of them. */
    private static final Set<Verdict> HELD = Set.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER);

    private final Map<String, List<Passage>> bySource = new HashMap<>();

    private TakenUp() {}

    static TakenUp of(String baseline, List<Finding> findings) {
        TakenUp takenUp = new TakenUp();
        for (Finding finding : findings) {
            if (HELD.contains(finding.verdict()) && finding.kind() != FindingKind.OMISSION) {
                takenUp.add(baseline, finding.passages());
            }
        }
        return takenUp;
    }

    private void add(String baseline, List<Passage> passages) {
        List<Passage> here =
                passages.stream().filter(p -> p.source().equals(baseline)).toList();
        passages.stream()
                .map(Passage::source)
                .filter(source -> !source.equals(baseline))
                .distinct()
                .forEach(source -> bySource.computeIfAbsent(source, key -> new ArrayList<>())
                        .addAll(here));
    }

    /** True where a source takes up some of a passage of the baseline. */
    boolean by(String source, Passage passage) {
        return bySource.getOrDefault(source, List.of()).stream().anyMatch(passage::overlaps);
    }
}
