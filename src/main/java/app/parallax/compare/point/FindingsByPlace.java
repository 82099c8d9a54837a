package app.parallax.compare.point;

import app.parallax.compare.Finding;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which findings stand on a passage, without going through all of them. Immutable. */
final class FindingsByPlace {

    private final List<Finding> findings;
    private final Map<String, Places> bySource = new HashMap<>();

    FindingsByPlace(List<Finding> findings) {
        this.findings = List.copyOf(findings);
        Map<String, List<Place>> places = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (Passage passage : findings.get(i).passages()) {
                places.computeIfAbsent(passage.source(), s -> new ArrayList<>()).add(new Place(passage, i));
            }
        }
        places.forEach((source, there) -> bySource.put(source, Places.of(there)));
    }

    /** The findings of which a passage and one of these share half of the shorter one at least; in the order they were given. */
    List<Finding> about(Collection<Passage> passages) {
        return passages.stream()
                .flatMapToInt(passage -> at(passage))
                .distinct()
                .sorted()
                .mapToObj(findings::get)
                .toList();
    }

    private IntStream at(Passage passage) {
        Places there = bySource.get(passage.source());
        return there == null ? IntStream.empty() : there.at(passage);
    }

    private static boolean isMostlyIn(Passage one, Passage other) {
        if (!one.overlaps(other)) {
            return false;
        }
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared >= Math.min(one.span().length(), other.span().length());
    }

    private record Place(Passage passage, int finding) {}

    /**
     * The places in one source.
     *
     * @param places by their start
     * @param reach the farthest end of each place and all before it, so that the search back knows where to stop
     */
    private record Places(List<Place> places, int[] reach) {

        static Places of(List<Place> unsorted) {
            List<Place> places = unsorted.stream()
                    .sorted(Comparator.comparingInt(place -> place.passage().start()))
                    .toList();
            int[] reach = new int[places.size()];
            for (int i = 0; i < reach.length; i++) {
                int end = places.get(i).passage().end();
                reach[i] = i == 0 ? end : Math.max(reach[i - 1], end);
            }
            return new Places(places, reach);
        }

        IntStream at(Passage passage) {
            IntStream.Builder found = IntStream.builder();
            for (int i = after(passage.end()) - 1; i >= 0 && reach[i] >= passage.start(); i--) {
                if (isMostlyIn(places.get(i).passage(), passage)) {
                    found.add(places.get(i).finding());
                }
            }
            return found.build();
        }

        /** The first place that begins beyond a position. */
        private int after(int position) {
            int low = 0;
            int high = places.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(middle).passage().start() > position) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
