package app.parallax.align.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where in a sequence of numbers each short run of them stands. Immutable. */
final class ShingleIndex {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final int[] forms;
    private final int length;
    /** Hash and place of every shingle, sorted; the place breaks ties. */
    private final long[] hashes;

    private final int[] places;

    ShingleIndex(int[] forms, int length) {
        this.forms = forms;
        this.length = length;
        int count = Math.max(0, forms.length - length + 1);
        Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        long[] unsorted =
                IntStream.range(0, count).mapToLong(i -> hash(forms, i)).toArray();
        Arrays.sort(order, (a, b) -> {
            int byHash = Long.compare(unsorted[a], unsorted[b]);
            return byHash != 0 ? byHash : Integer.compare(a, b);
        });
        places = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        hashes = Arrays.stream(places).mapToLong(i -> unsorted[i]).toArray();
    }

    /** The places at which the shingle of {@code others} at {@code at} stands, ascending. */
    int[] places(int[] others, int at) {
        long hash = hash(others, at);
        int found = Arrays.binarySearch(hashes, hash);
        if (found < 0) {
            return new int[0];
        }
        int start = found;
        while (start > 0 && hashes[start - 1] == hash) {
            start--;
        }
        int end = found;
        while (end < hashes.length && hashes[end] == hash) {
            end++;
        }
        return Arrays.stream(places, start, end)
                .filter(place -> Arrays.equals(forms, place, place + length, others, at, at + length))
                .toArray();
    }

    private long hash(int[] numbers, int at) {
        long hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = (hash ^ numbers[i]) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
