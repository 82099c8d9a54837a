package app.parallax.ui.shell;

import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.notes.NotesViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.session.Ledger;

/** What a person can do about what is looked at: judge it, note it, mark it, copy it, take it back. */
final class WorkCommands {
    private final SettingRight settingRight;
    private final Ledger ledger;
    private final Judges judges;
    private final NotesViewModel notes;
    private final EvidenceClipboard evidence;
    private final PointsView points;
    private final ViewCommands views;

    WorkCommands(
            SettingRight settingRight,
            Ledger ledger,
            Judges judges,
            NotesViewModel notes,
            EvidenceClipboard evidence,
            PointsView points,
            ViewCommands views) {
        this.settingRight = settingRight;
        this.ledger = ledger;
        this.judges = judges;
        this.notes = notes;
        this.evidence = evidence;
        this.points = points;
        this.views = views;
    }

    SettingRight settingRight() {
        return settingRight;
    }

    PointsView points() {
        return points;
    }

    Judges judges() {
        return judges;
    }

    /** Begins a note on what is looked at; on a point or a quotation, where those are shown. */
    void note() {
        if (views.isOnPoints()) {
            points.chooseLooked();
        }
        judges.selectLooked();
        views.writeNote();
    }

    void bookmark() {
        judges.selectLooked();
        notes.bookmark();
    }

    /** What is looked at goes to the clipboard as evidence. */
    void copy() {
        judges.selectLooked();
        evidence.copySelected();
    }

    /** Sets right how what is looked at is read. */
    void setRight() {
        settingRight.ask();
    }

    /** Says that the link that is looked at ties what does not belong together. */
    void cut() {
        settingRight.cut();
    }

    /** Ties what is looked at to another passage. */
    void tie() {
        settingRight.tie();
    }

    /** Chooses another passage for one end of the link that is looked at. */
    void moveTie() {
        settingRight.move();
    }

    /** @return false where no passage was being chosen for a link */
    boolean stopTying() {
        boolean on = settingRight.picking().isOn();
        settingRight.picking().stop();
        return on;
    }

    void undo() {
        ledger.undo();
    }

    void redo() {
        ledger.redo();
    }
}
