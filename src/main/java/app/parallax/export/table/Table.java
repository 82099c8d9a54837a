package app.parallax.export.table;

import java.util.List;

/**
 * A table with all its cells.
 *
 * @param name in words
 * @param rows each as long as the columns
 */
record Table(String name, List<Column> columns, List<List<Value>> rows) {
    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
