package app.parallax.present.figure;

import app.parallax.compare.Comparison;
import app.parallax.compare.FindingKind;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every figure of a comparison, found by its place; lengths of time too where a finding is about them. */
final class FigureMentions {
    private static final Pattern LENGTH = Pattern.compile("P(\\d+(?:\\.\\d+)?)([YMWD])");
    private static final Map<String, String> UNITS = Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d");

    private final List<FigureMention> all = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();

    /**
     * @param columns in which order the sources come
     */
    FigureMentions(Comparison comparison, List<String> columns) {
        List<Passage> found = comparison.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.FIGURE)
                .flatMap(finding -> finding.passages().stream())
                .toList();
        for (String id : columns) {
            AnnotatedSource source = comparison.source(id);
            List<Passage> here =
                    found.stream().filter(p -> p.source().equals(id)).toList();
            List<Integer> places = new ArrayList<>();
            Stream.concat(source.figures().stream(), lengths(source, here))
                    .sorted(Comparator.comparing(Figure::span))
                    .forEach(figure -> {
                        places.add(all.size());
                        all.add(FigureMention.of(source, figure));
                    });
            bySource.put(id, places);
        }
    }

    private static Stream<Figure> lengths(AnnotatedSource source, List<Passage> found) {
        return source.dates().stream()
                .filter(date -> date.type() == DateType.DURATION)
                .filter(date -> found.stream().anyMatch(source.passage(date.span())::overlaps))
                .filter(date ->
                        source.figures().stream().noneMatch(f -> f.span().overlaps(date.span())))
                .flatMap(FigureMentions::length);
    }

    private static Stream<Figure> length(DateMention date) {
        Matcher length = LENGTH.matcher(String.valueOf(date.value()));
        return length.matches()
                ? Stream.of(new Figure(
                        date.span(),
                        new BigDecimal(length.group(1)),
                        null,
                        Approximation.EXACT,
                        UNITS.get(length.group(2)),
                        null,
                        List.of(),
                        FigureFrame.LEVEL,
                        null))
                : Stream.empty();
    }

    /** In the order of the columns, then as the texts read. */
    List<FigureMention> all() {
        return all;
    }

    FigureMention get(int index) {
        return all.get(index);
    }

    /** The indices of those that a passage holds any part of, in order. */
    List<Integer> in(Passage passage) {
        List<Integer> here = bySource.getOrDefault(passage.source(), List.of());
        int low = 0;
        int high = here.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(here.get(middle)).figure().span().end() <= passage.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return here.subList(low, here.size()).stream()
                .takeWhile(i -> get(i).figure().span().start() < passage.end())
                .toList();
    }
}
