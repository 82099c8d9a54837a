package app.parallax.align;

import app.parallax.source.BlockRole;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns of phrase that a report uses again and again: the words that lead in a quotation ("told the committee that day"), the credit under each picture. Two passages that have little
 * else in common do not say one thing twice. What a speaker says three times over is no formula but a point made with weight, so speech is left out.
 */
final class Formulas {

    private static final int WORDS = 5;

    /** Twice may be a thing said twice. */
    private static final int OFTEN = 3;

    private static final long BASE = 1_000_003;

    private final PreparedSource source;

    /** How often each run of so many stems stands in the sentences, by a hash of 64 bits. */
    private final Map<Long, Integer> runs = new HashMap<>();

    Formulas(PreparedSource source) {
        this.source = source;
        for (Unit sentence : source.sentences()) {
            for (int at = 0; at + WORDS <= sentence.stems().length; at++) {
                runs.merge(key(sentence.stems(), at), 1, Integer::sum);
            }
        }
    }

    /**
     * Is a formula what these have in common, and half of the shorter one at least?
     *
     * @param run the longest that both have, by its place in {@code a}
     */
    boolean tie(Unit a, Unit b, CommonRun run) {
        return run.length() >= WORDS
                && 2 * run.length() >= Math.min(a.stems().length, b.stems().length)
                && isOften(Arrays.copyOfRange(a.stems(), run.start(), run.start() + run.length()))
                && !isSpeech(a)
                && !isSpeech(b);
    }

    private boolean isOften(int[] stems) {
        for (int at = 0; at + WORDS <= stems.length; at++) {
            if (runs.getOrDefault(key(stems, at), 0) < OFTEN) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpeech(Unit unit) {
        return source.source()
                        .blockOf(source.source().sentences().get(unit.sentence()))
                        .role()
                == BlockRole.SPEECH;
    }

    private static long key(int[] stems, int at) {
        long key = 0;
        for (int i = at; i < at + WORDS; i++) {
            key = key * BASE + stems[i] + 1;
        }
        return key;
    }
}
