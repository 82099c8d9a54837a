package app.parallax.ui.grading;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.PointGrade;
import app.parallax.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How credible the analyst says that a point is in a source, and whether the source knows it at first hand. Neither depends on how reliable the source is. */
public final class PointGrading {
    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable PointGrades> grades = new ReadOnlyObjectWrapper<>();
    private List<PointGrade> given = List.of();

    public PointGrading(Session session) {
        this.session = session;
        session.comparison().subscribe(c -> match());
        session.ledger().dossier().subscribe(dossier -> {
            if (!dossier.all(PointGrade.class).equals(given)) {
                match();
            }
        });
    }

    private void match() {
        given = session.dossier().all(PointGrade.class);
        Comparison comparison = session.comparison().get();
        grades.set(comparison == null ? null : PointGrades.of(session.dossier(), comparison));
    }

    /** The grades, matched with what the comparison holds; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable PointGrades> grades() {
        return grades.getReadOnlyProperty();
    }

    /** Null where nobody graded it. */
    public @Nullable PointGrade on(String point, String source) {
        PointGrades matched = grades.get();
        return matched == null ? null : matched.on(point, source);
    }

    /** Says how credible a point is; saying the same again takes it back. */
    public void credibility(Point point, String source, int credibility) {
        PointGrade before = on(point.id(), source);
        int now = before != null && before.credibility() == credibility ? PointGrade.CANNOT_BE_JUDGED : credibility;
        keep(point, source, now, before == null ? null : before.witness());
    }

    /** Says whether a source was there; saying the same again takes it back. */
    public void witness(Point point, String source, PointGrade.Witness witness) {
        PointGrade before = on(point.id(), source);
        PointGrade.Witness now = before != null && before.witness() == witness ? null : witness;
        keep(point, source, before == null ? PointGrade.CANNOT_BE_JUDGED : before.credibility(), now);
    }

    private void keep(Point point, String source, int credibility, PointGrade.@Nullable Witness witness) {
        PointGrade before = on(point.id(), source);
        List<Anchor> stands = anchors(point, source);
        boolean same = before == null
                ? credibility == PointGrade.CANNOT_BE_JUDGED && witness == null
                : before.credibility() == credibility && before.witness() == witness;
        if (stands.isEmpty() || same) {
            return;
        }
        List<Item> put = new ArrayList<>();
        List<Key> removed = new ArrayList<>();
        put.add(new PointGrade(
                point.id(),
                source,
                credibility,
                witness,
                stands,
                session.ledger().stamp()));
        Key key = PointGrade.key(point.id(), source);
        if (before != null && !before.key().equals(key)) {
            // It came here by its passages, and stands under another point's id.
            removed.add(before.key());
        }
        displaced(key, before, put);
        session.ledger().make(Change.Code.POINT_GRADED, put, removed);
    }

    /** What stands under the same key, but belongs to another point by now, goes there before its key is taken. */
    private void displaced(Key key, @Nullable PointGrade before, List<Item> put) {
        PointGrades matched = grades.get();
        if (matched != null
                && session.dossier().item(key) instanceof PointGrade there
                && !there.equals(before)
                && !matched.pointOf(there).isEmpty()) {
            put.add(new PointGrade(
                    matched.pointOf(there),
                    there.source(),
                    there.credibility(),
                    there.witness(),
                    there.stands(),
                    there.stamp()));
        }
    }

    private List<Anchor> anchors(Point point, String source) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return List.of();
        }
        Subjects subjects = new Subjects(comparison);
        return PointGrades.passages(point, source).stream()
                .map(subjects::anchor)
                .toList();
    }
}
