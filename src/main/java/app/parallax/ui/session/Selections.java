package app.parallax.ui.session;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.present.Highlight;
import app.parallax.present.Highlights;
import app.parallax.present.Layer;
import app.parallax.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes selections out of what a comparison holds. */
public final class Selections {
    private final Comparison comparison;

    public Selections(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A finding with its evidence, and with what stands across from it in the sources that the evidence leaves out. */
    public Selection finding(Finding finding, @Nullable Passage anchor) {
        List<Passage> across = finding.passages().size() == 1
                ? List.of()
                : Highlights.counterparts(comparison, finding.passages().getFirst());
        return selection(finding.id(), finding.passages(), across, anchor);
    }

    public Selection point(Point point) {
        List<Passage> stated =
                point.cells().stream().flatMap(cell -> cell.passages().stream()).toList();
        return selection(point.id(), stated, point.beside(), null);
    }

    private static Selection selection(String id, List<Passage> first, List<Passage> then, @Nullable Passage anchor) {
        List<Passage> others = then.stream()
                .filter(p -> first.stream().noneMatch(f -> f.source().equals(p.source())))
                .toList();
        return new Selection(
                id, Stream.concat(first.stream(), others.stream()).distinct().toList(), anchor);
    }

    /**
     * What a click on a place means: its findings first, the narrowest first, then its links, then its quotation; what leads to a source that is not shown comes last.
     *
     * @param shown tells by id which sources stand in the columns
     */
    public List<Selection> at(String source, int position, Predicate<String> shown) {
        Set<Highlight> seen = Set.copyOf(Highlights.of(comparison, source, shown));
        return Highlights.of(comparison, source).stream()
                .filter(h -> h.span().contains(position))
                .sorted(Comparator.comparing((Highlight h) -> !seen.contains(h))
                        .thenComparingInt(this::rank)
                        .thenComparingInt(h -> h.span().length()))
                .flatMap(h -> of(h, new Passage(source, h.span())).stream())
                .distinct()
                .toList();
    }

    private Optional<Selection> of(Highlight highlight, Passage place) {
        return highlight.layer() == Layer.FIGURE ? of(figureId(place), place) : of(highlight.of(), place);
    }

    private int rank(Highlight highlight) {
        if (highlight.layer() == Layer.FIGURE) {
            return 3;
        }
        if (finding(highlight.of()).isPresent()) {
            return 0;
        }
        return link(highlight.of()).isPresent() ? 1 : 2;
    }

    /** The id under which a figure in the text is selected. */
    public static String figureId(Passage place) {
        return "figure " + place.source() + ":" + place.start() + "-" + place.end();
    }

    /** The selection of a finding, link, quotation or figure by its id. */
    public Optional<Selection> of(String id, @Nullable Passage anchor) {
        return finding(id)
                .map(f -> finding(f, anchor))
                .or(() -> link(id).map(l -> link(l, anchor)))
                .or(() -> quotation(id).map(q -> quotation(q, anchor)))
                .or(() -> figure(id).map(place -> new Selection(id, List.of(place), anchor)));
    }

    private Selection link(Link link, @Nullable Passage anchor) {
        List<Passage> tied = anchor != null && anchor.equals(link.second())
                ? List.of(link.second(), link.first())
                : List.of(link.first(), link.second());
        return selection(link.id(), tied, Highlights.counterparts(comparison, tied.getFirst()), anchor);
    }

    private Selection quotation(QuotationCheck check, @Nullable Passage anchor) {
        Passage quoted = new Passage(check.source(), check.quotation().span());
        return selection(check.id(), List.of(quoted), check.matches(), anchor);
    }

    private Optional<Passage> figure(String id) {
        return comparison.sources().stream()
                .filter(source -> id.startsWith("figure " + source.id() + ":"))
                .flatMap(source -> source.figures().stream().map(figure -> source.passage(figure.span())))
                .filter(place -> figureId(place).equals(id))
                .findFirst();
    }

    private Optional<Finding> finding(String id) {
        return comparison.findings().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private Optional<Link> link(String id) {
        return comparison.links().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    private Optional<QuotationCheck> quotation(String id) {
        return comparison.quotations().stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
