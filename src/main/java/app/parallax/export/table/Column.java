package app.parallax.export.table;

/**
 * A column of a table.
 *
 * @param name in words, its head
 * @param width for a spreadsheet, in characters
 */
record Column(String name, int width) {}
