package app.parallax.present.figure;

import app.parallax.compare.Comparison;
import app.parallax.present.Columns;
import app.parallax.present.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures against sources.
 *
 * @param columns the sources' ids, in the order of the columns
 * @param groups those that have most to say first: where figures differ, then where something else was found, then by how often they are given
 */
public record FigureTable(List<String> columns, List<Group> groups) {
    public FigureTable {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * Figures that count the same.
     *
     * @param counted what, in the sources' words
     * @param rows the gravest first
     */
    public record Group(String counted, List<FigureRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    public static FigureTable of(Comparison comparison, Phrases phrases) {
        List<String> columns = Columns.order(comparison);
        FigureMentions mentions = new FigureMentions(comparison, columns);
        FigureRows rows = new FigureRows(comparison, phrases, mentions, columns);
        List<List<Integer>> quantities = SameFigures.of(mentions, comparison);
        List<Group> groups = together(mentions, quantities, rows).sets().stream()
                .map(set -> set.stream().map(quantities::get).toList())
                .map(set -> group(mentions, set, rows, phrases))
                .sorted(Comparator.comparingInt(
                                (Group group) -> FigureRows.rank(group.rows().getFirst()))
                        .thenComparingInt(group -> -size(group)))
                .toList();
        return new FigureTable(columns, groups);
    }

    /** Quantities of what is called by one noun and measured in one unit, and those that a finding says cannot be compared. */
    private static Joined together(FigureMentions mentions, List<List<Integer>> quantities, FigureRows rows) {
        Joined joined = new Joined(quantities.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < quantities.size(); i++) {
            int quantity = i;
            Stream<String> things = quantities.get(i).stream().map(m -> thing(mentions.get(m)));
            Stream<String> findings = rows.findings(quantities.get(i)).map(finding -> "finding " + finding.id());
            Stream.concat(things, findings)
                    .forEach(key -> joined.join(first.computeIfAbsent(key, k -> quantity), quantity));
        }
        return joined;
    }

    private static String thing(FigureMention mention) {
        return FigureMention.stem(mention.figure().counted()) + "|"
                + mention.figure().unit();
    }

    private static Group group(
            FigureMentions mentions, List<List<Integer>> quantities, FigureRows rows, Phrases phrases) {
        List<FigureMention> all = new ArrayList<>();
        quantities.forEach(quantity -> quantity.forEach(m -> all.add(mentions.get(m))));
        List<FigureRow> made = quantities.stream()
                .map(rows::row)
                .sorted(Comparator.comparingInt(FigureRows::rank)
                        .thenComparingInt(row -> -row.passages().size()))
                .toList();
        return new Group(new FigureNames(phrases).counted(all), made);
    }

    private static int size(Group group) {
        return group.rows().stream().mapToInt(row -> row.passages().size()).sum();
    }
}
