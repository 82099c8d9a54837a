package app.parallax.export.report;

/**
 * A stretch of words that look alike.
 *
 * @param target the anchor that they lead to; empty where they lead nowhere
 */
record Run(String words, Look look, String target) {
    /** How words look. */
    enum Look {
        PLAIN,
        STRONG,
        SOFT,
        /** A row of letters and digits that is not read but held against another. */
        CODE,
        /** What a finding is about, in the words of a source. */
        MEANT,
        /** In the record only. */
        STRUCK,
        /** The same, but nothing that matters. */
        STRUCK_LIGHT,
        /** In the quotation only. */
        PUT,
        /** The same, but nothing that matters. */
        PUT_LIGHT
    }

    static Run of(String words) {
        return new Run(words, Look.PLAIN, "");
    }

    static Run strong(String words) {
        return new Run(words, Look.STRONG, "");
    }

    static Run soft(String words) {
        return new Run(words, Look.SOFT, "");
    }

    static Run code(String words) {
        return new Run(words, Look.CODE, "");
    }

    static Run leading(String words, String target) {
        return new Run(words, Look.PLAIN, target);
    }
}
