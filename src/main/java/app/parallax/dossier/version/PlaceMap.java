package app.parallax.dossier.version;

import app.parallax.text.RisingChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a new text a place of the old one is to be expected: between runs of words that stand once in each and in the same order (the longest such chain, as patience diff has it), as far
 * along as before. Immutable.
 */
final class PlaceMap {

    private static final int RUN = 4;
    private static final int TWICE = -1;

    private final int[] old;
    private final int[] now;
    private final int oldSize;
    private final int nowSize;

    PlaceMap(WordIndex old, WordIndex now) {
        this.oldSize = old.size();
        this.nowSize = now.size();
        Map<String, Integer> there = once(now);
        List<int[]> pairs = new ArrayList<>();
        once(old).entrySet().stream()
                .filter(run -> run.getValue() != TWICE && there.getOrDefault(run.getKey(), TWICE) != TWICE)
                .sorted(Map.Entry.comparingByValue())
                .forEach(run -> pairs.add(new int[] {run.getValue(), there.getOrDefault(run.getKey(), TWICE)}));
        List<int[]> chain = RisingChain.of(pairs);
        this.old = chain.stream().mapToInt(pair -> pair[0]).toArray();
        this.now = chain.stream().mapToInt(pair -> pair[1]).toArray();
    }

    private static Map<String, Integer> once(WordIndex index) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i + RUN <= index.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < i + RUN; j++) {
                run.append(index.word(j).form()).append(' ');
            }
            places.merge(run.toString(), i, (a, b) -> TWICE);
        }
        return places;
    }

    /** The word of the new text that stands about where a word of the old one stood. */
    int expected(int word) {
        int above = above(word);
        int oldBelow = above == 0 ? 0 : old[above - 1];
        int nowBelow = above == 0 ? 0 : now[above - 1];
        int oldAbove = above == old.length ? oldSize : old[above];
        int nowAbove = above == old.length ? nowSize : now[above];
        double share = oldAbove == oldBelow ? 0 : (double) (word - oldBelow) / (oldAbove - oldBelow);
        return nowBelow + (int) Math.round(share * (nowAbove - nowBelow));
    }

    /** True where a word of the new text stands between the runs between which a word of the old one stood. */
    boolean isBetweenTheSame(int word, int nowWord) {
        int above = above(word);
        return nowWord >= (above == 0 ? 0 : now[above - 1]) && nowWord <= (above == old.length ? nowSize : now[above]);
    }

    private int above(int word) {
        int found = Arrays.binarySearch(old, word);
        return found >= 0 ? found : -found - 1;
    }
}
