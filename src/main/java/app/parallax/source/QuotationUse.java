package app.parallax.source;

/** What quotation marks are for: somebody's words, a title or name, or distance from a word. */
public enum QuotationUse {
    SPEECH,
    TITLE,
    SCARE
}
