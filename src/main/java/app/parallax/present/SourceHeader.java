package app.parallax.present;

/**
 * What stands above a source.
 *
 * @param role the part it plays: the record, or its kind in a word
 * @param details publisher, kind, date, occasion and what can be checked, in one line
 * @param notice what is less than a reader takes for granted, in a few words; empty where nothing is
 */
public record SourceHeader(String id, String role, String title, String details, String notice) {}
