package app.parallax.align;

/** What speaks for or against another source's saying all that a sentence says. Shares are of word weight unless said otherwise, 0 to 1; counts are taken as ln(1 + count). */
enum BearingFeature {
    /** The share of neighbouring words that stand side by side in the other source. */
    PAIRS(1),
    /** The share of neighbouring words that stand near each other, in the same order, in the other source. */
    PAIRS_APART(1),
    /** The share of runs of three words that the other source has. */
    TRIPLES(1),
    /** The share that stands anywhere in the other source. */
    ANYWHERE(1),
    /** The share that stands in the best three sentences in a row. */
    NEARBY(1),
    /** The share that stands in one sentence, at best. */
    IN_ONE(1),
    /** The cosine with the nearest sentence. */
    CLOSENESS(1),
    /** The weight of the rarest word that the other source lacks. */
    RAREST_MISSING(-1),
    /** How many different words the best sentences lack. */
    WORDS_MISSING(-1),
    /** How many figures have a value that the other source does not give. */
    FIGURES_MISSING(-1),
    /** How many numbers the other source does not have. */
    NUMBERS_MISSING(-1),
    /** How many words of names the other source lacks. */
    NAMES_MISSING(-1),
    /** Their share of all words of names. */
    NAMES_MISSING_SHARE(-1),
    /** How many words have an opposite among the best sentences, and do not stand there themselves. */
    OPPOSITE(-1),
    /** 1 where one negates and the nearest sentence does not. */
    NEGATION(-1),
    /** How many figures there are. */
    FIGURES(-1),
    /** The share of the words, by number, that stand in the nearest sentence in the same order. */
    IN_ORDER(1),
    /** The same of the nearest sentence's words. */
    IN_ORDER_BACK(1),
    /** The share of the words, by number, in the longest run that the nearest sentence has too. */
    RUN(1),
    /** The share of the nearest sentence that stands in this one. */
    COVERED_BACK(1),
    /** How many words of names the nearest sentence lacks. */
    NAMES_APART(-1),
    /** How many words of names the nearest sentence has beyond these. */
    NAMES_BEYOND(-1),
    /** How many figures have a value that the nearest sentence does not give. */
    FIGURES_APART(-1),
    /** 1 where that is so and the nearest sentence gives others. */
    FIGURES_DIFFER(-1),
    /** ln(1 + number of different words). */
    LENGTH(-1),
    /** How far the nearest sentence is from being as long: the absolute logarithm of the proportion. */
    LENGTHS_APART(-1),
    /** The share of the words, by number, that the nearest sentence has too, each as often as it stands there. */
    SAME,
    /** ln(1 + weight) of the heaviest run of words that the nearest sentence lacks: a clause put in weighs more than words changed here and there. */
    GAP,
    /** The same of the nearest sentence's words. */
    GAP_BACK,
    /** At how many places the nearest sentence lacks words. */
    PLACES,
    /** How many different function words the nearest sentence lacks. */
    FUNCTION_MISSING,
    /** 1 where the last word stands in the nearest sentence: what is new tends to come last. */
    END,
    /** 1 where the nearest sentence's last word stands in this one. */
    END_BACK;

    /** Of what tells between single sentences only. */
    private static final int NONE = 0;

    private final int sign;

    BearingFeature(int sign) {
        this.sign = sign;
    }

    BearingFeature() {
        this(NONE);
    }

    /**
     * 1 where more of it can only speak for, -1 where more of it can only speak against: in a text a weight may be 0 and never of the other sign. 0 where it is weighed between single sentences
     * only.
     */
    int sign() {
        return sign;
    }

    boolean tellsInTexts() {
        return sign != NONE;
    }
}
