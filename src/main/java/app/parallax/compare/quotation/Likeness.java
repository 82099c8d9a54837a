package app.parallax.compare.quotation;

/** How a quoted word stands to a word of the record. */
enum Likeness {
    /** The same word after folding. */
    SAME,
    /** The same word spelt another way. */
    SPELLING,
    /** Another grammatical form of the same word. */
    INFLECTION,
    OTHER
}
