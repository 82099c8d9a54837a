package app.parallax.dossier.standing;

import app.parallax.align.Link;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Stance;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import java.util.List;
import java.util.stream.Stream;

/** What there is to judge and to note on in a comparison, anchored in the texts as they are. */
public final class Subjects {

    private final Comparison comparison;

    public Subjects(Comparison comparison) {
        this.comparison = comparison;
    }

    public Subject of(Finding finding) {
        return subject(Subject.Kind.FINDING, finding.kind().name(), finding.id(), finding.passages());
    }

    public Subject of(QuotationCheck check) {
        return subject(
                Subject.Kind.QUOTATION,
                "",
                check.id(),
                List.of(new Passage(check.source(), check.quotation().span())));
    }

    /** Of a point: the passages that state it on its own occasion. */
    public Subject of(Point point) {
        return subject(
                Subject.Kind.POINT,
                "",
                point.id(),
                point.cells().stream()
                        .filter(cell -> cell.stance() == Stance.STATES || cell.stance() == Stance.DIFFERS)
                        .map(Cell::passages)
                        .flatMap(List::stream)
                        .toList());
    }

    public Subject of(Link link) {
        return subject(Subject.Kind.LINK, "", link.id(), List.of(link.first(), link.second()));
    }

    public Subject of(Passage passage) {
        return Subject.passage(anchor(passage));
    }

    public Anchor anchor(Passage passage) {
        return Anchor.of(passage, comparison.source(passage.source()).text());
    }

    private Subject subject(Subject.Kind kind, String sort, String id, List<Passage> passages) {
        return new Subject(kind, sort, id, passages.stream().map(this::anchor).toList());
    }

    /** Everything of one kind that the comparison holds. */
    Stream<Subject> all(Subject.Kind kind) {
        return switch (kind) {
            case FINDING -> comparison.findings().stream().map(this::of);
            case QUOTATION -> comparison.quotations().stream().map(this::of);
            case POINT -> comparison.points().stream().map(this::of);
            case LINK ->
                Stream.concat(comparison.links().stream(), comparison.repeats().stream())
                        .map(this::of);
            case SOURCE -> comparison.sources().stream().map(s -> Subject.source(s.id()));
            case DOSSIER -> Stream.of(Subject.DOSSIER);
            case PASSAGE -> Stream.empty();
        };
    }
}
