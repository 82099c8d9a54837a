package app.parallax.present.lineage;

import app.parallax.compare.Comparison;
import app.parallax.compare.Lineage;
import app.parallax.present.Excerpt;
import app.parallax.present.Explanations;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who took words from whom.
 *
 * @param nodes in order of time; a source that is named and not open stands right before the first that names it
 * @param arrows those of the greatest share first, then what is only named
 */
public record LineageMap(List<Node> nodes, List<Arrow> arrows) {
    public LineageMap {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A source.
     *
     * @param name what it is called
     * @param day its date in words; empty where it is not open
     */
    public record Node(String id, String name, String day, boolean open) {}

    /**
     * From whoever had the words to whoever took them.
     *
     * @param from index of the node
     * @param to index of the node
     * @param directionKnown false where nobody knows who took them from whom
     * @param percent the share of {@code to}'s words; null where the other is only named
     * @param sentence the same in words
     * @param because what speaks for it, in a sentence; may be empty
     * @param runs where the words stand in {@code to}, the longest first; of what is only named, where it is named
     */
    public record Arrow(
            Lineage lineage,
            int from,
            int to,
            boolean directionKnown,
            @Nullable Long percent,
            String sentence,
            String because,
            List<Excerpt> runs) {
        public Arrow {
            runs = List.copyOf(runs);
        }
    }

    public static LineageMap of(Comparison comparison, Phrases phrases) {
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        List<Node> nodes = nodes(comparison, headers);
        List<Arrow> arrows = comparison.lineage().stream()
                .map(line -> arrow(line, nodes, comparison, headers, phrases))
                .sorted(Comparator.comparingLong(arrow -> {
                    Long percent = arrow.percent();
                    return percent == null ? 1 : -percent;
                }))
                .toList();
        return new LineageMap(nodes, arrows);
    }

    private static List<Node> nodes(Comparison comparison, SourceHeaders headers) {
        List<Node> nodes = new ArrayList<>(comparison.sources().stream()
                .sorted(Comparator.comparing(
                        LineageMap::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(source -> new Node(source.id(), headers.brief(source.id()), headers.day(date(source)), true))
                .toList());
        for (Lineage line : comparison.lineage()) {
            if (!line.open() && index(nodes, line) < 0) {
                int child = index(nodes, line.to(), true);
                nodes.add(Math.max(0, child), new Node(line.from(), line.from(), "", false));
            }
        }
        return nodes;
    }

    private static @Nullable LocalDate date(AnnotatedSource source) {
        return source.source().info().date();
    }

    private static int index(List<Node> nodes, Lineage line) {
        return index(nodes, line.from(), line.open());
    }

    private static int index(List<Node> nodes, String id, boolean open) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(id) && nodes.get(i).open() == open) {
                return i;
            }
        }
        return -1;
    }

    private static Arrow arrow(
            Lineage line, List<Node> nodes, Comparison comparison, SourceHeaders headers, Phrases phrases) {
        Double reuse = line.reuse();
        Long percent = reuse == null ? null : Math.round(reuse * 100);
        int from = index(nodes, line);
        String sentence = phrases.text(
                LineageWording.key(line),
                Map.of(
                        "from",
                        nodes.get(from).name(),
                        "to",
                        headers.brief(line.to()),
                        "percent",
                        percent == null ? "" : Long.toString(percent)));
        List<String> reasons = new Explanations(phrases).because(line.because());
        return new Arrow(
                line,
                from,
                index(nodes, line.to(), true),
                line.directionKnown(),
                percent,
                sentence,
                reasons.isEmpty() ? "" : phrases.text("lineage.because", Map.of("reasons", String.join("; ", reasons))),
                line.passages().stream()
                        .filter(passage -> passage.source().equals(line.to()))
                        .sorted(Comparator.comparingInt((Passage p) -> -p.span().length())
                                .thenComparing(Passage::span))
                        .map(passage -> Excerpt.of(comparison, passage))
                        .toList());
    }

    /** Where the words of a run stand in the source that they were taken from: the passage that shares most words with it; null where that source is not open. */
    public static @Nullable Passage origin(Comparison comparison, Lineage line, Passage run) {
        Set<String> words = words(comparison, run);
        return line.passages().stream()
                .filter(passage -> passage.source().equals(line.from()) && line.open())
                .max(Comparator.comparingDouble(passage -> likeness(words, words(comparison, passage))))
                .orElse(null);
    }

    private static Set<String> words(Comparison comparison, Passage passage) {
        return Tokenizer.tokens(comparison.source(passage.source()).text(), passage.span()).stream()
                .map(Token::form)
                .collect(Collectors.toSet());
    }

    /** The share of all words that both have (Jaccard 1912, "The distribution of the flora in the alpine zone"). */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }
}
