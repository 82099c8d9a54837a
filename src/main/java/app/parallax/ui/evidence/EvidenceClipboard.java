package app.parallax.ui.evidence;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.export.evidence.Markdown;
import app.parallax.export.evidence.PlainText;
import app.parallax.export.evidence.RichText;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.EvidenceMaker;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Copies what the session holds as evidence: rich text, plain text and Markdown at once. Touched by the window's thread only. */
public final class EvidenceClipboard {
    private final Session session;
    private final Phrases phrases;
    private final Board board;
    private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");

    public EvidenceClipboard(Session session, Phrases phrases, Board board) {
        this.session = session;
        this.phrases = phrases;
        this.board = board;
        session.selection().subscribe(selection -> copied.set(""));
    }

    public void copy(Finding finding) {
        copy(maker -> maker.of(finding));
    }

    public void copy(Point point) {
        copy(maker -> maker.of(point));
    }

    /**
     * @throws IllegalArgumentException where the passage holds no words
     */
    public void copy(Passage passage) {
        copy(maker -> maker.of(passage));
    }

    /** Copies what is looked at: a finding or a point, and of a tie or a quotation the passage that was clicked. Where nothing is, the clipboard stays as it is. */
    public void copySelected() {
        Selection selection = session.selection().get();
        Comparison comparison = session.comparison().get();
        if (selection != null && comparison != null) {
            copy(selection, comparison);
        }
    }

    private void copy(Selection selection, Comparison comparison) {
        Stream<Function<EvidenceMaker, Evidence>> findings = comparison.findings().stream()
                .filter(finding -> finding.id().equals(selection.id()))
                .map(finding -> maker -> maker.of(finding));
        Stream<Function<EvidenceMaker, Evidence>> points = comparison.points().stream()
                .filter(point -> point.id().equals(selection.id()))
                .map(point -> maker -> maker.of(point));
        Stream<Function<EvidenceMaker, Evidence>> passages = Stream.concat(
                        Optional.ofNullable(selection.anchor()).stream(), selection.passages().stream())
                .filter(passage -> !passage.span().isEmpty())
                .map(passage -> maker -> maker.of(passage));
        Stream.of(findings, points, passages).flatMap(each -> each).findFirst().ifPresent(this::copy);
    }

    private void copy(Function<EvidenceMaker, Evidence> made) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return;
        }
        Evidence evidence = made.apply(new EvidenceMaker(comparison, session.dossier(), phrases));
        board.put(
                new RichText(phrases).write(evidence),
                new PlainText(phrases).write(evidence),
                new Markdown(phrases).write(evidence));
        copied.set(evidence.title());
    }

    /** The title of what was copied last; empty from when something else is looked at. */
    public ReadOnlyStringProperty copied() {
        return copied.getReadOnlyProperty();
    }
}
