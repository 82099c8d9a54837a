package app.parallax.align;

import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.Sentence;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what an analyst ties into an alignment, and takes out what the analyst parts. The other links stay as they are. */
public final class CorrectedTies {

    private final Map<String, AnnotatedSource> sources;

    private CorrectedTies(List<AnnotatedSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(AnnotatedSource::id, Function.identity()));
    }

    /**
     * @param corrections in their order, later ones win; those that are not about ties, or about sources that are not there, change nothing
     */
    public static Alignment obey(Alignment alignment, List<AnnotatedSource> sources, List<Correction> corrections) {
        CorrectedTies ties = new CorrectedTies(sources);
        Alignment corrected = alignment;
        for (Correction correction : corrections) {
            if (correction instanceof Correction.Tie tie && ties.knows(tie)) {
                corrected = ties.obey(corrected, tie);
            }
        }
        return corrected;
    }

    private boolean knows(Correction.Tie tie) {
        return tie.passages().stream()
                .allMatch(p -> sources.containsKey(p.source())
                        && p.end() <= sources.get(p.source()).text().length()
                        && !p.span().isEmpty());
    }

    private Alignment obey(Alignment alignment, Correction.Tie tie) {
        boolean within = tie.first().source().equals(tie.second().source());
        List<Link> changed = new ArrayList<>(within ? alignment.repeats() : alignment.links());
        if (tie.tied()) {
            Link made = link(tie, within ? "repeat" : "link", changed);
            changed.removeIf(link -> stands(link, made.first(), made.second()));
            changed.add(made);
            changed.sort(Comparator.comparing(Link::first).thenComparing(Link::second));
        } else {
            changed.removeIf(link -> joins(link, tie));
        }
        return new Alignment(
                within ? alignment.links() : changed,
                within ? changed : alignment.repeats(),
                alignment.grounds(),
                alignment.bearings());
    }

    private static boolean joins(Link link, Correction.Tie tie) {
        return (link.first().overlaps(tie.first()) && link.second().overlaps(tie.second()))
                || (link.first().overlaps(tie.second()) && link.second().overlaps(tie.first()));
    }

    private static boolean stands(Link link, Passage first, Passage second) {
        return link.first().equals(first) && link.second().equals(second);
    }

    private Link link(Correction.Tie tie, String prefix, List<Link> there) {
        List<Passage> ends =
                Stream.of(unit(tie.first()), unit(tie.second())).sorted().toList();
        Passage first = ends.getFirst();
        Passage second = ends.getLast();
        String id = there.stream()
                .filter(link -> stands(link, first, second))
                .map(Link::id)
                .findFirst()
                .orElseGet(() -> free(prefix, first, second, there));
        return new Link(id, relation(first, second), 1, first, second, List.of(Reason.of("set-right")));
    }

    /** The same words may be tied elsewhere in these sources: as there, a further pair of them gets a number. */
    private String free(String prefix, Passage first, Passage second, List<Link> there) {
        Set<String> taken = there.stream().map(Link::id).collect(Collectors.toSet());
        String id = Hashes.id(prefix, first.source(), second.source(), words(first), words(second));
        for (int before = 1; taken.contains(id); before++) {
            id = Hashes.id(
                    prefix, first.source(), second.source(), words(first), words(second), Integer.toString(before));
        }
        return id;
    }

    /** Links stand between clauses or sentences of the one segmentation: the clause that holds the passage, else the sentence that it lies in most. */
    private Passage unit(Passage passage) {
        AnnotatedSource source = source(passage);
        return source.clauses().stream()
                .map(Clause::span)
                .filter(span -> span.contains(passage.span()))
                .findFirst()
                .or(() -> source.sentences().stream()
                        .map(Sentence::span)
                        .filter(span -> span.overlaps(passage.span()))
                        .max(Comparator.comparingInt(span -> shared(span, passage.span()))))
                .map(source::passage)
                .orElse(passage);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private Relation relation(Passage first, Passage second) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = stems(first, numbers);
        int[] b = stems(second, numbers);
        return Relations.of(a, b, CommonRun.of(a, b));
    }

    private int[] stems(Passage passage, Map<String, Integer> numbers) {
        return Tokenizer.tokens(source(passage).text(), passage.span()).stream()
                .mapToInt(token -> numbers.computeIfAbsent(token.stem(), key -> numbers.size()))
                .toArray();
    }

    private String words(Passage passage) {
        return source(passage).words(passage.span());
    }

    private AnnotatedSource source(Passage passage) {
        AnnotatedSource source = sources.get(passage.source());
        if (source == null) {
            throw new IllegalArgumentException("no source " + passage.source());
        }
        return source;
    }
}
