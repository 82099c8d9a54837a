package app.parallax.present;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.source.QuotationUse;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is marked in one source of a comparison. */
public final class Highlights {
    private Highlights() {}

    /** All highlights of a source, in order; they may overlap, and {@link Overlay} merges them. */
    public static List<Highlight> of(Comparison comparison, String source) {
        return of(comparison, source, other -> true);
    }

    /** The highlights of a source as seen beside some others: what it shares with sources that are not shown is left out. */
    public static List<Highlight> of(Comparison comparison, String source, Predicate<String> beside) {
        return Stream.of(
                        links(comparison, source, beside),
                        findings(comparison, source),
                        quotations(comparison, source),
                        figures(comparison, source))
                .flatMap(s -> s)
                .filter(h -> !h.span().isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Highlight> links(Comparison comparison, String source, Predicate<String> beside) {
        return comparison.links().stream()
                .flatMap(link ->
                        here(link, source, beside)
                                .map(span -> new Highlight(Layer.of(link.relation()), span, link.id()))
                                .stream());
    }

    private static Optional<Span> here(Link link, String source, Predicate<String> beside) {
        if (link.first().source().equals(source) && beside.test(link.second().source())) {
            return Optional.of(link.first().span());
        }
        if (link.second().source().equals(source) && beside.test(link.first().source())) {
            return Optional.of(link.second().span());
        }
        return Optional.empty();
    }

    private static Stream<Highlight> findings(Comparison comparison, String source) {
        return comparison.findings().stream()
                .flatMap(finding -> finding.passages().stream()
                        .filter(passage -> passage.source().equals(source))
                        .flatMap(passage -> Stream.concat(Stream.of(Layer.EVIDENCE), layer(finding).stream())
                                .map(layer -> new Highlight(layer, passage.span(), finding.id()))));
    }

    private static Optional<Layer> layer(Finding finding) {
        if (finding.kind() == FindingKind.OMISSION) {
            // Most of a record is in no report; colouring it all would hide what matters.
            return Optional.empty();
        }
        return switch (finding.verdict()) {
            case DIFFER -> Optional.of(Layer.DIFFERS);
            case UNSUPPORTED -> Optional.of(Layer.ONLY_HERE);
            case AGREE, COMPATIBLE, INCOMPARABLE, UNCHECKABLE -> Optional.empty();
        };
    }

    private static Stream<Highlight> quotations(Comparison comparison, String source) {
        return comparison.quotations().stream()
                .filter(check -> check.source().equals(source))
                .filter(check -> check.quotation().use() == QuotationUse.SPEECH)
                .flatMap(Highlights::quotation);
    }

    private static Stream<Highlight> quotation(QuotationCheck check) {
        Highlight quoted = new Highlight(Layer.QUOTATION, check.quotation().span(), check.id());
        return check.verdict() == QuotationVerdict.NO_RECORD
                ? Stream.of(
                        quoted, new Highlight(Layer.NO_RECORD, check.quotation().span(), check.id()))
                : Stream.of(quoted);
    }

    private static Stream<Highlight> figures(Comparison comparison, String source) {
        var annotated = comparison.source(source);
        return annotated.figures().stream()
                .map(figure -> new Highlight(Layer.FIGURE, figure.span(), annotated.words(figure.span())));
    }

    /** The passages that stand across from a stretch of one source, best first: through links, then through findings. */
    public static List<Passage> counterparts(Comparison comparison, Passage passage) {
        Stream<Passage> linked = comparison.links().stream()
                .filter(link -> link.first().overlaps(passage) || link.second().overlaps(passage))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .map(link -> link.first().overlaps(passage) ? link.second() : link.first());
        Stream<Passage> found = comparison.findings().stream()
                .filter(finding -> finding.passages().stream().anyMatch(passage::overlaps))
                .flatMap(finding -> finding.passages().stream());
        return Stream.concat(linked, found)
                .filter(other -> !other.source().equals(passage.source()))
                .distinct()
                .toList();
    }
}
