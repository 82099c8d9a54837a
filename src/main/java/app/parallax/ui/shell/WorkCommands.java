package app.parallax.ui.shell;

import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.notes.NotesViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.session.Ledger;

/** What a person can do about what is looked at: judge it, note it, mark it, copy it, take it back. */
final class WorkCommands {
    private final Ledger ledger;
    private final Judges judges;
    private final NotesViewModel notes;
    private final EvidenceClipboard evidence;
    private final PointsView points;
    private final ViewCommands views;

    WorkCommands(
            Ledger ledger,
            Judges judges,
            NotesViewModel notes,
            EvidenceClipboard evidence,
            PointsView points,
            ViewCommands views) {
        this.ledger = ledger;
        this.judges = judges;
        this.notes = notes;
        this.evidence = evidence;
        this.points = points;
        this.views = views;
    }

    Judges judges() {
        return judges;
    }

    /** Begins a note on what is looked at; on a point, where the points are shown. */
    void note() {
        if (views.isOnPoints()) {
            points.chooseLooked();
        }
        views.writeNote();
    }

    void bookmark() {
        notes.bookmark();
    }

    /** What is looked at goes to the clipboard as evidence. */
    void copy() {
        evidence.copySelected();
    }

    void undo() {
        ledger.undo();
    }

    void redo() {
        ledger.redo();
    }
}
