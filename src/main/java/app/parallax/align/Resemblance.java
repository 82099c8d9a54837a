package app.parallax.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much the blocks of one source resemble a sentence of another: a cosine and the share of the sentence's word weight that stands in the best sentence of the block. */
final class Resemblance {

    private final PreparedSource source;
    private final Closeness closeness;
    private final PairWords words;
    private final List<Unit> sentences;
    private final int[] rowOfSentence;
    private final int[] blocks;
    private final int[][] places;

    Resemblance(PreparedSource source, PreparedSource other, Closeness closeness, PairWords words) {
        this.source = source;
        this.closeness = closeness;
        this.words = words;
        this.sentences = other.sentences();
        int[] blockOf = sentences.stream()
                .mapToInt(
                        unit -> other.source().sentences().get(unit.sentence()).block())
                .toArray();
        this.blocks = Arrays.stream(blockOf).distinct().toArray();
        this.rowOfSentence = Arrays.stream(blockOf)
                .map(block -> Arrays.binarySearch(blocks, block))
                .toArray();
        this.places = places(other.stems().size());
    }

    /** For each stem of the other source the sentences that hold it. */
    private int[][] places(int stems) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < stems; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (int stem : sentences.get(i).distinct()) {
                lists.get(stem).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The index, among the other source's blocks, of a row of {@link #toBlocks}. */
    int block(int row) {
        return blocks[row];
    }

    /**
     * One value for each block that holds a sentence, in order of the text; 0 to 2.
     *
     * @param index of a sentence among the sentences of the source
     */
    double[] toBlocks(int index) {
        double[] shared = shared(closeness.sentences().get(index));
        float[] cosines = closeness.row(index);
        double[] best = new double[blocks.length];
        for (int i = 0; i < sentences.size(); i++) {
            double value = shared[i] + cosines[i];
            best[rowOfSentence[i]] = Math.max(best[rowOfSentence[i]], value);
        }
        return best;
    }

    /** For each sentence of the other source, in order, the share of this one's word weight that it holds, 0 to 1. */
    double[] shared(Unit sentence) {
        double[] shared = new double[sentences.size()];
        double whole = 0;
        for (int stem : sentence.distinct()) {
            if (!source.stems().isFunction(stem)) {
                double weight = words.weight(stem);
                whole += weight;
                addPlaces(shared, words.counterpart(stem), weight);
            }
        }
        for (int i = 0; i < shared.length && whole > 0; i++) {
            shared[i] /= whole;
        }
        return shared;
    }

    /** For each block that holds a sentence, in order of the text, the share of the word weight of some sentences of the source that stands anywhere in it: 0 to 1. */
    double[] heldByBlocks(List<Unit> together) {
        double[] held = new double[blocks.length];
        double whole = 0;
        int[] stems = together.stream()
                .flatMapToInt(unit -> Arrays.stream(unit.distinct()))
                .distinct()
                .filter(stem -> !source.stems().isFunction(stem))
                .toArray();
        for (int stem : stems) {
            double weight = words.weight(stem);
            whole += weight;
            addRows(held, words.counterpart(stem), weight);
        }
        for (int i = 0; i < held.length && whole > 0; i++) {
            held[i] /= whole;
        }
        return held;
    }

    /** Once for each block that holds the stem: its sentences stand one behind the other. */
    private void addRows(double[] held, int stem, double weight) {
        int last = -1;
        for (int place : stem < 0 ? new int[0] : places[stem]) {
            int row = rowOfSentence[place];
            held[row] += row == last ? 0 : weight;
            last = row;
        }
    }

    private void addPlaces(double[] shared, int stem, double weight) {
        if (stem >= 0) {
            for (int place : places[stem]) {
                shared[place] += weight;
            }
        }
    }
}
