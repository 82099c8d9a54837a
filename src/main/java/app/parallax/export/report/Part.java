package app.parallax.export.report;

import java.util.List;

/** What stands on its own in a report. */
sealed interface Part {
    /** True where it would be lost at the foot of a page without what comes next. */
    boolean staysWithNext();

    /**
     * @param level 1 to 3
     * @param anchor a name within the report, to be led to by
     */
    record Heading(int level, String words, String anchor) implements Part {
        @Override
        public boolean staysWithNext() {
            return true;
        }
    }

    /** A paragraph. */
    record Paragraph(Kind kind, List<Run> runs) implements Part {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        Paragraph(Kind kind, Run... runs) {
            this(kind, List.of(runs));
        }

        /** What a paragraph is there for. */
        enum Kind {
            TEXT,
            /** Says what comes next. */
            LEAD,
            /** By the way. */
            SOFT
        }

        @Override
        public boolean staysWithNext() {
            return kind == Kind.LEAD;
        }
    }

    /**
     * Words of a source.
     *
     * @param language an ISO 639-1 code, or empty
     * @param place where they stand, in words
     */
    record Quoted(String language, List<Run> runs, String place) implements Part {
        public Quoted {
            runs = List.copyOf(runs);
        }

        @Override
        public boolean staysWithNext() {
            return false;
        }
    }

    /** A list without numbers. */
    record Items(List<List<Run>> items) implements Part {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean staysWithNext() {
            return false;
        }
    }

    /**
     * A table; what stands in the first cell of a row says what the row is about.
     *
     * @param caption says what it holds
     */
    record Grid(String caption, List<Column> columns, List<Row> rows) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** False where no column has a head. */
        boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.head().isEmpty());
        }

        @Override
        public boolean staysWithNext() {
            return false;
        }
    }

    /**
     * @param head may be empty
     * @param width beside those of the others
     */
    record Column(String head, int width) {}

    /** A row of a table. */
    sealed interface Row {
        /** What the rows below it are about. */
        record Topic(String words) implements Row {}

        /** A cell for each column, each a paragraph or more. */
        record Cells(List<List<List<Run>>> cells) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }
        }
    }
}
