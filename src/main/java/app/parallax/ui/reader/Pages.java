package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.present.Bearing;
import app.parallax.present.PageItem;
import app.parallax.present.SourceHeader;
import app.parallax.ui.control.Letters;
import app.parallax.ui.control.Ruler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in the columns and between them.
 *
 * @param columns from left to right
 * @param letters of all sources, those in no column too
 * @param ties of each column with its right neighbour
 */
record Pages(Comparison comparison, List<Column> columns, List<Letters> letters, List<List<Tie>> ties) {
    Pages {
        letters = List.copyOf(letters);
        columns = List.copyOf(columns);
        ties = List.copyOf(ties);
    }

    /**
     * One source.
     *
     * @param letters by which lines are measured
     * @param name what it is called in a sentence
     * @param length of its text, in UTF-16 code units
     */
    record Column(
            String source,
            SourceHeader header,
            String name,
            List<PageItem> page,
            Letters letters,
            int length,
            List<Ruler.Tick> ticks,
            Bearing bearing) {}

    List<String> sources() {
        return columns.stream().map(Column::source).toList();
    }

    /** What the sources are called in a sentence, by id. */
    Map<String, String> names() {
        return columns.stream().collect(Collectors.toMap(Column::source, Column::name));
    }
}
