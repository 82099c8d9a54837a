package app.parallax.export.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables that a comparison is written as. */
public enum TableKind {
    FINDINGS,
    POINTS,
    QUOTATIONS,
    FIGURES,
    SOURCES,
    LINEAGE,
    NOTES;

    /** The table of that name, whatever the case. */
    public static Optional<TableKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for a sentence. */
    public static String known() {
        return Arrays.stream(values()).map(TableKind::written).collect(Collectors.joining(", "));
    }

    /** The name, as it is written on a command line. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    Table of(TableContext context) {
        return switch (this) {
            case FINDINGS -> FindingTable.of(context);
            case POINTS -> PointTable.of(context);
            case QUOTATIONS -> QuotationTable.of(context);
            case FIGURES -> FigureSheet.of(context);
            case SOURCES -> SourceTable.of(context);
            case LINEAGE -> LineageTable.of(context);
            case NOTES -> NoteTable.of(context);
        };
    }
}
