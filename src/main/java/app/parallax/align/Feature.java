package app.parallax.align;

/** What a person would name who ties two passages, or keeps them apart. All symmetric. */
public enum Feature {
    /** The share of the lighter passage's word weight that stands in the other one too, 0 to 1. */
    LIGHTER_COVERED,
    /** The share of the heavier passage's word weight that stands in the other one too, 0 to 1. */
    HEAVIER_COVERED,
    /** How unlikely it is that the shared words met by chance: their weight, growing slower the more there is, 0 to 1. */
    SHARED_WEIGHT,
    /** The share of the lighter passage's word weight in the longest run of words that both have, 0 to 1. */
    LONGEST_RUN,
    /** The cosine of the sentence vectors, 0 to 1. */
    CLOSENESS,
    /** The share of names in common, 0 to 1. */
    NAMES_SHARED,
    /** 1 where both name somebody and no name is common. */
    NAMES_APART,
    /** How telling the figure is that both give of the same kind of thing, 0 to 1. */
    FIGURE_SHARED,
    /** 1 where both speak of the same date. */
    DATE_SHARED,
    /** 1 where the same person speaks. */
    SAME_SPEAKER,
    /** 1 where two different persons speak. */
    OTHER_SPEAKER,
    /** 1 where one asks and the other asserts. */
    QUESTION
}
