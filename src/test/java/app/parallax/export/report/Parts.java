package app.parallax.export.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says, as a person would read it. */
final class Parts {
    private Parts() {}

    /** The words of each heading, paragraph, quotation, item and cell, in order. */
    static List<String> words(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(Parts::words)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Stream<String> words(Part part) {
        return switch (part) {
            case Part.Heading heading -> Stream.of(heading.words());
            case Part.Paragraph paragraph -> Stream.of(joined(paragraph.runs()));
            case Part.Quoted quoted -> Stream.of(joined(quoted.runs()), quoted.place());
            case Part.Items items -> items.items().stream().map(Parts::joined);
            case Part.Grid grid -> grid.rows().stream().flatMap(Parts::words);
        };
    }

    private static Stream<String> words(Part.Row row) {
        return switch (row) {
            case Part.Row.Topic(String words) -> Stream.of(words);
            case Part.Row.Cells cells ->
                cells.cells().stream().flatMap(cell -> cell.stream().map(Parts::joined));
        };
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
