package app.parallax.present.fold;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Sentence;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which stretches of one source stay in view when what agrees is folded away, and what can be said of the others. Immutable. What stays: each finding that the filter lets through, and whatever the filter
 * says each quotation and figure that does not agree; and what the analyst has worked on.
 */
final class Changes {
    private final Stretches staying;
    private final int[] sentences;
    private final int[] agreeing;
    private final List<Left> left;

    private record Left(String finding, int start) {}

    Changes(Comparison comparison, String source, Wanted wanted) {
        AnnotatedSource annotated = comparison.source(source);
        Predicate<Finding> stays = finding -> stays(finding, wanted);
        this.staying = new Stretches(Stream.concat(
                        spans(comparison.findings().stream().filter(stays), source), in(wanted.work().stream(), source))
                .toList());
        this.sentences = new int[annotated.blocks().size()];
        this.agreeing = new int[annotated.blocks().size()];
        count(annotated.sentences(), new Stretches(agreements(comparison, source, wanted.columns())));
        this.left = comparison.findings().stream()
                .filter(stays.negate())
                .filter(finding -> !isAgreement(finding.verdict()))
                .flatMap(finding ->
                        in(finding.passages().stream(), source).map(span -> new Left(finding.id(), span.start())))
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static boolean stays(Finding finding, Wanted wanted) {
        return wanted.findings().contains(finding.id()) || (isAlwaysMarked(finding) && !isAgreement(finding.verdict()));
    }

    /** Quotations and figures are marked in the text whatever the filter lets through. */
    private static boolean isAlwaysMarked(Finding finding) {
        return switch (finding.kind()) {
            case QUOTATION, FIGURE -> true;
            case DATE, NAME, ATTRIBUTION, NEGATION, CERTAINTY, WORDING, ADDITION, OMISSION -> false;
        };
    }

    private static boolean isAgreement(Verdict verdict) {
        return switch (verdict) {
            case AGREE, COMPATIBLE -> true;
            case DIFFER, INCOMPARABLE, UNSUPPORTED, UNCHECKABLE -> false;
        };
    }

    /** What is tied to a source in the columns, and what was found to agree. */
    private static List<Span> agreements(Comparison comparison, String source, Set<String> columns) {
        Stream<Span> linked = comparison.links().stream().flatMap(link -> linked(link, source, columns).stream());
        Stream<Span> found =
                spans(comparison.findings().stream().filter(finding -> isAgreement(finding.verdict())), source);
        return Stream.concat(linked, found).toList();
    }

    private static List<Span> linked(Link link, String source, Set<String> columns) {
        if (link.first().source().equals(source)
                && columns.contains(link.second().source())) {
            return List.of(link.first().span());
        }
        return link.second().source().equals(source)
                        && columns.contains(link.first().source())
                ? List.of(link.second().span())
                : List.of();
    }

    private static Stream<Span> spans(Stream<Finding> findings, String source) {
        return findings.flatMap(finding -> in(finding.passages().stream(), source));
    }

    private static Stream<Span> in(Stream<Passage> passages, String source) {
        return passages.filter(passage -> passage.source().equals(source)).map(Passage::span);
    }

    private void count(List<Sentence> all, Stretches alike) {
        for (Sentence sentence : all) {
            sentences[sentence.block()]++;
            agreeing[sentence.block()] += alike.touch(sentence.span()) ? 1 : 0;
        }
    }

    boolean stay(Span span) {
        return staying.touch(span);
    }

    /** How many sentences a block has. */
    int sentences(int block) {
        return sentences[block];
    }

    /** How many of them say what a source beside this one says too. */
    int agreeing(int block) {
        return agreeing[block];
    }

    /** How many findings other than agreements, which the filter leaves out, have a passage that begins in one of some stretches. */
    int leftOut(Collection<Span> spans) {
        Set<String> ids = new HashSet<>();
        for (Span span : spans) {
            for (int i = firstFrom(span.start()); i < left.size() && left.get(i).start() < span.end(); i++) {
                ids.add(left.get(i).finding());
            }
        }
        return ids.size();
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = left.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (left.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
