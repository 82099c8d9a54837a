package app.parallax.ui.grading;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.SourceGrade.Reliability;
import app.parallax.ui.session.Session;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How reliable the analyst says that each source is. Nothing is graded but by hand. */
public final class SourceGrading {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<SourceGrade>> grades = new ReadOnlyObjectWrapper<>(List.of());

    public SourceGrading(Session session) {
        this.session = session;
        session.ledger().dossier().subscribe(dossier -> grades.set(dossier.all(SourceGrade.class)));
    }

    /** Those that were given, in the order of their sources' ids. */
    public ReadOnlyObjectProperty<List<SourceGrade>> grades() {
        return grades.getReadOnlyProperty();
    }

    /** F where nobody graded it. */
    public Reliability reliability(String source) {
        return session.dossier().reliability(source);
    }

    /** The grade that was given; null where none was. */
    @Nullable
    SourceGrade given(String source) {
        return session.dossier().item(SourceGrade.key(source)) instanceof SourceGrade grade ? grade : null;
    }

    /** Grades a source; the grade that it has already changes nothing. */
    void grade(String source, Reliability reliability) {
        if (reliability != reliability(source)) {
            session.ledger()
                    .put(
                            Change.Code.SOURCE_GRADED,
                            new SourceGrade(
                                    source, reliability, session.ledger().stamp()));
        }
    }
}
