package app.parallax.source;

/** What a source is: the words on record, an institution's summary of them, a report on them, or something else. */
public enum SourceKind {
    TRANSCRIPT,
    SUMMARY,
    REPORT,
    OTHER
}
