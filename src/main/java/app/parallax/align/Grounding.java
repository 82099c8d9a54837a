package app.parallax.align;

import app.parallax.job.Cancellation;
import app.parallax.source.Block;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what the sentences of one source rest on in another, also where a sentence sums up a whole stretch.
 *
 * <p>A block of the other source bears on a sentence as far as its best sentence resembles it. That is raised to a power, so that a few strong resemblances count more than many faint ones, and spread
 * over neighbouring blocks and neighbouring sentences, because an account follows its matter. The constants were chosen on QMSum's committee meetings (development part): one run
 * of turns for each summary, R-precision .75 and precision at one .90 there with the sentences known.
 */
final class Grounding {

    private static final double POWER = 4;
    private static final double BLOCKS_REACH = 4;
    private static final double SENTENCES_REACH = 3;
    private static final int FARTHEST = 12;

    /** What a block has by itself, beside what it has from its neighbours and its own share in that. */
    private static final double BY_ITSELF = 0.1;

    /**
     * What a block resembles a sentence more that names its speaker: chosen on QMSum's committee meetings (training part), R-precision .751 without and .754 with it, precision at one .958 and .972.
     */
    private static final double BY_ONE_NAMED = 0.2;

    /**
     * What a block resembles a sentence more that holds all the words said around it: of two blocks that have a sentence for it each, the one that has most of what the account goes on to say is likelier
     * what it rests on. On the committee meetings of both parts, folds 0 to 3, precision at one .933 without and .952 with any weight from .4 to .8 and with two sentences each way or more, R-precision .757
     * and .761 (.4); on fold 4, which nobody looked at, .912 and .912, .708 and .717.
     */
    private static final double BY_WHAT_IS_AROUND = 0.4;

    private static final int AROUND = 3;

    /**
     * Resemblance goes up to 2, a cosine and a share of words, and with what is around to a little more. With this, scores between .4 and .6 of pairs of sentences (edited figures, folds 0 to 3), where the thresholds
     * of those who use them lie, are on average one in a hundred more than without.
     */
    private static final double FULL = 2.28;

    private static final double LEAST_SCORE = 0.15;
    private static final double BEHIND_THE_BEST = 0.6;
    private static final int MOST_PASSAGES = 24;

    private final PreparedSource source;
    private final PreparedSource other;
    private final Resemblance resemblance;
    private final Closeness closeness;
    private final BlockSpeakers speakers;

    private Grounding(PairView view) {
        this.source = view.source();
        this.other = view.other();
        this.closeness = view.closeness();
        this.resemblance = view.resemblance();
        this.speakers = new BlockSpeakers(source.stems(), other.source().blocks());
    }

    /** Grounds of a source that is no transcript: a transcript is what was said and rests on nothing. */
    static List<Ground> of(PairView view, Cancellation cancellation) {
        if (view.source().source().source().info().kind() == SourceKind.TRANSCRIPT) {
            return List.of();
        }
        return new Grounding(view).grounds(cancellation);
    }

    private List<Ground> grounds(Cancellation cancellation) {
        int[] telling = IntStream.range(0, closeness.sentences().size())
                .filter(i -> closeness.sentences().get(i).tells())
                .toArray();
        Rows rows = new Rows(telling);
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < telling.length; i++) {
            cancellation.check();
            addGrounds(grounds, closeness.sentences().get(telling[i]), rows.together(i));
        }
        return grounds;
    }

    /** What the blocks have of each sentence, worked out in order; those that reach no further than the one asked for are forgotten, so that memory does not grow with both texts. */
    private final class Rows {
        private final int[] sentences;
        private final double[][] near = new double[2 * FARTHEST + 1][];
        private int known;

        /**
         * @param sentences those that tell something, in order
         */
        Rows(int[] sentences) {
            this.sentences = sentences;
        }

        /**
         * @param at one further each time
         */
        double[] together(int at) {
            int end = Math.min(sentences.length, at + FARTHEST + 1);
            for (; known < end; known++) {
                near[known % near.length] = spread(resembling(sentences[known], around(known)));
            }
            double[] sum = new double[near[at % near.length].length];
            double weights = 0;
            for (int i = Math.max(0, at - FARTHEST); i < end; i++) {
                double weight = Math.exp(-Math.abs(i - at) / SENTENCES_REACH);
                weights += weight;
                double[] row = near[i % near.length];
                for (int block = 0; block < sum.length; block++) {
                    sum[block] += weight * row[block];
                }
            }
            for (int block = 0; block < sum.length; block++) {
                sum[block] = Math.min(1, Math.pow(sum[block] / weights, 1 / POWER) / FULL);
            }
            return sum;
        }

        /** As many at the ends as in the middle: of fewer sentences a block holds more. */
        private List<Unit> around(int at) {
            int most = Math.min(sentences.length, 2 * AROUND + 1);
            int first = Math.clamp(at - AROUND, 0, sentences.length - most);
            return Arrays.stream(sentences, first, first + most)
                    .mapToObj(closeness.sentences()::get)
                    .toList();
        }
    }

    /** A sentence that names somebody ("Ms Berg explained that …") likely sums up what that person said. */
    private double[] resembling(int sentence, List<Unit> around) {
        double[] blocks = resemblance.toBlocks(sentence);
        double[] held = resemblance.heldByBlocks(around);
        for (int i = 0; i < blocks.length; i++) {
            boolean named =
                    speakers.isNamed(resemblance.block(i), closeness.sentences().get(sentence));
            blocks[i] += BY_WHAT_IS_AROUND * held[i] + (named ? BY_ONE_NAMED : 0);
        }
        return blocks;
    }

    /** Each block's power of resemblance with some of its neighbours'. */
    private static double[] spread(double[] blocks) {
        double[] powers = IntStream.range(0, blocks.length)
                .mapToDouble(i -> Math.pow(Math.max(0, blocks[i]), POWER))
                .toArray();
        double[] spread = new double[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            spread[i] = BY_ITSELF * powers[i] + (1 - BY_ITSELF) * mean(powers, i, BLOCKS_REACH);
        }
        return spread;
    }

    private static double mean(double[] values, int at, double reach) {
        double sum = 0;
        double weights = 0;
        int end = Math.min(values.length, at + FARTHEST + 1);
        for (int i = Math.max(0, at - FARTHEST); i < end; i++) {
            double weight = Math.exp(-Math.abs(i - at) / reach);
            sum += weight * values[i];
            weights += weight;
        }
        return sum / weights;
    }

    private void addGrounds(List<Ground> grounds, Unit sentence, double[] scores) {
        double best = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double least = Math.max(LEAST_SCORE, best * BEHIND_THE_BEST);
        Passage words = source.passage(sentence);
        IntStream.range(0, scores.length)
                .filter(block -> scores[block] >= least)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(block -> -scores[block])
                        .thenComparing(block -> block))
                .limit(MOST_PASSAGES)
                .forEach(block -> grounds.add(new Ground(words, scores[block], List.of(passage(block)))));
    }

    private Passage passage(int block) {
        Block stretch = other.source().blocks().get(resemblance.block(block));
        return other.source().passage(stretch.span());
    }
}
