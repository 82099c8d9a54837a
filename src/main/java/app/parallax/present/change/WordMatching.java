package app.parallax.present.change;

import app.parallax.text.RisingChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a text stand in another, in the same order: words that stand once in both first, in the longest chain of them, as patience diff has it; between those by longest common subsequence.
 * Positions are indices of words.
 */
final class WordMatching {

    static final int NONE = -1;

    /** Cells of the largest table that is filled for a stretch without words of its own; of what is larger nothing is matched. */
    private static final long LARGEST = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final int[] partners;

    private WordMatching(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.partners = new int[old.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each word of the old text its place in the new one, or {@link #NONE}; the places rise. */
    static int[] partners(List<String> old, List<String> now) {
        WordMatching matching = new WordMatching(old, now);
        matching.match(new Stretch(0, old.size(), 0, now.size()));
        matching.dropIslands();
        return matching.partners;
    }

    /** Of both texts what is still to be matched. */
    private record Stretch(int oldStart, int oldEnd, int nowStart, int nowEnd) {
        boolean isEmpty() {
            return oldStart == oldEnd || nowStart == nowEnd;
        }

        long cells() {
            return (long) (oldEnd - oldStart) * (nowEnd - nowStart);
        }
    }

    private void match(Stretch whole) {
        List<Stretch> left = new ArrayList<>(List.of(whole));
        while (!left.isEmpty()) {
            Stretch trimmed = trim(left.removeLast());
            if (trimmed.isEmpty()) {
                continue;
            }
            List<int[]> chain = chain(trimmed);
            if (!chain.isEmpty()) {
                between(chain, trimmed, left);
            } else if (trimmed.cells() <= LARGEST) {
                longestCommon(trimmed);
            }
        }
    }

    private void pair(int oldWord, int nowWord) {
        partners[oldWord] = nowWord;
    }

    private Stretch trim(Stretch s) {
        int oldStart = s.oldStart;
        int nowStart = s.nowStart;
        while (oldStart < s.oldEnd && nowStart < s.nowEnd && same(oldStart, nowStart)) {
            pair(oldStart++, nowStart++);
        }
        int oldEnd = s.oldEnd;
        int nowEnd = s.nowEnd;
        while (oldEnd > oldStart && nowEnd > nowStart && same(oldEnd - 1, nowEnd - 1)) {
            pair(--oldEnd, --nowEnd);
        }
        return new Stretch(oldStart, oldEnd, nowStart, nowEnd);
    }

    private boolean same(int oldWord, int nowWord) {
        return old.get(oldWord).equals(now.get(nowWord));
    }

    private void between(List<int[]> chain, Stretch s, List<Stretch> left) {
        int oldAt = s.oldStart;
        int nowAt = s.nowStart;
        for (int[] link : chain) {
            pair(link[0], link[1]);
            left.add(new Stretch(oldAt, link[0], nowAt, link[1]));
            oldAt = link[0] + 1;
            nowAt = link[1] + 1;
        }
        left.add(new Stretch(oldAt, s.oldEnd, nowAt, s.nowEnd));
    }

    private List<int[]> chain(Stretch s) {
        Map<String, Integer> there = once(now, s.nowStart, s.nowEnd);
        List<int[]> pairs = new ArrayList<>();
        once(old, s.oldStart, s.oldEnd).forEach((word, place) -> {
            int other = there.getOrDefault(word, NONE);
            if (place != NONE && other != NONE) {
                pairs.add(new int[] {place, other});
            }
        });
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return RisingChain.of(pairs);
    }

    private static Map<String, Integer> once(List<String> words, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(words.get(i), i, (a, b) -> NONE);
        }
        return places;
    }

    private void longestCommon(Stretch s) {
        int rows = s.oldEnd - s.oldStart;
        int columns = s.nowEnd - s.nowStart;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(s.oldStart + i, s.nowStart + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (same(s.oldStart + i, s.nowStart + j)) {
                pair(s.oldStart + i++, s.nowStart + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** An "of" or a comma that both wordings happen to have, between stretches that are longer, ties nothing. */
    private void dropIslands() {
        for (int start = 0; start < partners.length; ) {
            int end = runEnd(start);
            if (partners[start] != NONE && isIsland(start, end)) {
                Arrays.fill(partners, start, end, NONE);
            }
            start = end;
        }
    }

    /** The end of the run of words that are matched one after the other, or of those that are not matched. */
    private int runEnd(int start) {
        int end = start + 1;
        while (end < partners.length
                && (partners[start] == NONE ? partners[end] == NONE : partners[end] == partners[end - 1] + 1)) {
            end++;
        }
        return end;
    }

    private boolean isIsland(int start, int end) {
        int length = letters(old, start, end);
        return length <= gapBefore(start) && length <= gapAfter(end);
    }

    private int gapBefore(int start) {
        int before = start;
        while (before > 0 && partners[before - 1] == NONE) {
            before--;
        }
        int nowBefore = before == 0 ? 0 : partners[before - 1] + 1;
        return Math.max(letters(old, before, start), letters(now, nowBefore, partners[start]));
    }

    private int gapAfter(int end) {
        int after = end;
        while (after < partners.length && partners[after] == NONE) {
            after++;
        }
        int nowAfter = after == partners.length ? now.size() : partners[after];
        return Math.max(letters(old, end, after), letters(now, partners[end - 1] + 1, nowAfter));
    }

    private static int letters(List<String> words, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += words.get(i).length();
        }
        return letters;
    }
}
