package app.parallax.compare.quotation;

import app.parallax.text.FunctionWords;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the stretches of a record that a quotation could come from, by the rare words and the word pairs they share, so that only these are compared word by word.
 */
final class Region {

    private static final int BUCKET = 32;
    private static final int BEST = 6;
    private static final int MARGIN = 24;
    private static final int COMMON = 400;
    private static final int SMALL_RECORD = 400;

    private Region() {}

    /**
     * @param from first quoted word looked for
     * @param to after the last
     * @return indices of record words, ascending
     */
    static int[] of(QuotedWords quoted, int from, int to, SpokenWords record) {
        BitSet chosen = new BitSet();
        if (record.size() <= SMALL_RECORD) {
            chosen.set(0, record.size());
            return chosen.stream().toArray();
        }
        int margin = to - from + MARGIN;
        for (int start = from; start < to; ) {
            int end = start + 1;
            while (end < to && !quoted.hasEllipsisBefore(end)) {
                end++;
            }
            choose(votes(quoted, start, end, record), chosen, margin, record.size());
            start = end;
        }
        return chosen.stream().toArray();
    }

    private static Map<Integer, Double> votes(QuotedWords quoted, int from, int to, SpokenWords record) {
        Map<Integer, Double> votes = new HashMap<>();
        for (int i = from; i < to; i++) {
            String stem = quoted.token(i).stem();
            int[] places = record.places(stem);
            boolean function = FunctionWords.contains(quoted.form(i));
            if (places.length <= COMMON && !function) {
                vote(votes, places, rarity(places.length, record));
            }
            if (i + 1 < to) {
                int[] pairs = pairs(places, quoted.token(i + 1).stem(), record);
                vote(votes, pairs, rarity(pairs.length, record));
            }
        }
        return votes;
    }

    private static int[] pairs(int[] places, String next, SpokenWords record) {
        int[] nexts = record.places(next);
        int[] rarer = places.length <= nexts.length ? places : nexts;
        int step = places.length <= nexts.length ? 1 : -1;
        String other = step == 1 ? next : null;
        BitSet first = new BitSet();
        if (other == null) {
            for (int place : places) {
                first.set(place);
            }
        }
        BitSet found = new BitSet();
        for (int place : rarer) {
            int beside = place + step;
            if (beside >= 0
                    && beside < record.size()
                    && (other == null
                            ? first.get(beside)
                            : record.token(beside).stem().equals(other))) {
                found.set(Math.min(place, beside));
            }
        }
        return found.stream().toArray();
    }

    private static double rarity(int count, SpokenWords record) {
        return Math.log1p((double) record.size() / (count + 1));
    }

    /** Each place votes for its bucket and the one before, so that no boundary cuts a passage in two; once a bucket. */
    private static void vote(Map<Integer, Double> votes, int[] places, double weight) {
        int last = -1;
        for (int place : places) {
            for (int bucket = Math.max(last + 1, place / BUCKET - 1); bucket <= place / BUCKET; bucket++) {
                votes.merge(bucket, weight, Double::sum);
                last = bucket;
            }
        }
    }

    private static void choose(Map<Integer, Double> votes, BitSet chosen, int margin, int size) {
        List<Integer> best = votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
        for (int bucket : best) {
            chosen.set(Math.max(0, bucket * BUCKET - margin), Math.min(size, (bucket + 2) * BUCKET + margin));
        }
    }
}
