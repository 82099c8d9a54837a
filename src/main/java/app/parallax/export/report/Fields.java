package app.parallax.export.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a name and what it is, for a table of two columns. */
final class Fields {
    /** Without heads: that the first says what the second is can be seen. */
    static final List<Part.Column> COLUMNS = List.of(new Part.Column("", 1), new Part.Column("", 4));

    private final ReportContext context;
    private final List<Part.Row> rows = new ArrayList<>();

    Fields(ReportContext context) {
        this.context = context;
    }

    /** No row where there is nothing to say. */
    void add(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            row(context.text(key), Run.of(value));
        }
    }

    void code(String key, String value) {
        row(context.text(key), Run.code(value));
    }

    void row(String name, Run value) {
        rows.add(new Part.Row.Cells(List.of(List.of(List.of(Run.strong(name))), List.of(List.of(value)))));
    }

    List<Part.Row> rows() {
        return List.copyOf(rows);
    }
}
