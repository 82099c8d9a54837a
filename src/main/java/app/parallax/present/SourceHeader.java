package app.parallax.present;

/**
 * What stands above a source.
 *
 * @param role the part it plays: the record, or its kind in a word
 * @param details publisher, kind, date, occasion and what can be checked, in one line
 */
public record SourceHeader(String id, String role, String title, String details) {}
