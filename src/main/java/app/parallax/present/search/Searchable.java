package app.parallax.present.search;

import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.text.SearchText;
import app.parallax.text.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that can be searched: a source's or a note's.
 *
 * @param id of the source or note
 * @param paragraphs in order; no hit lies in two of them. Empty where the lines of the text are its paragraphs
 */
public record Searchable(String id, String text, List<Span> paragraphs) {
    public Searchable {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A source with the labels of its speakers. */
    public static Searchable of(Source source) {
        List<Span> paragraphs = source.blocks().stream()
                .flatMap(Searchable::stretches)
                .filter(span -> !span.isEmpty())
                .sorted()
                .toList();
        return new Searchable(source.id(), source.text(), paragraphs);
    }

    private static Stream<Span> stretches(Block block) {
        Span label = block.label();
        return label == null ? Stream.of(block.span()) : Stream.of(label, block.span());
    }

    /** A note as typed. */
    public static Searchable note(String id, String text) {
        return new Searchable(id, text, List.of());
    }

    SearchText loose() {
        return SearchText.loose(text, cuts());
    }

    SearchText asWritten() {
        return SearchText.asWritten(text, cuts());
    }

    private int[] cuts() {
        if (paragraphs.isEmpty()) {
            return IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .toArray();
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        paragraphs.forEach(span -> {
            cuts.add(span.start());
            cuts.add(span.end());
        });
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }
}
