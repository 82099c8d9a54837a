package app.parallax.ui.shell;

import app.parallax.ui.action.When;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Work;
import app.parallax.ui.shell.ShellViewModel.MainView;
import app.parallax.ui.shell.ShellViewModel.State;

/** When the actions of the window can be done. */
final class Conditions {
    /** Key of the sentence that says that what is selected may still change. */
    static final String PRELIMINARY = "why.preliminary";

    private final ShellViewModel shell;
    private final Session session;
    private final Commands commands;

    Conditions(ShellViewModel shell, Commands commands) {
        this.shell = shell;
        this.session = shell.session();
        this.commands = commands;
    }

    /** Something is open to be read. */
    When compared() {
        return When.of("why.compared", this::isReady);
    }

    /** All that is open has been compared. */
    When finished() {
        return When.of("why.pending", () -> session.pending().get() == Pending.NOTHING)
                .after(compared());
    }

    /** Something has been compared. */
    When known() {
        return settled().after(compared());
    }

    /** The texts are looked at, and something has been compared. */
    When correcting() {
        return When.in(MainView.READ, "why.pending", () -> session.unknown() == Pending.NOTHING)
                .after(compared());
    }

    /** Nothing that was asked for is still unknown. */
    private When settled() {
        return When.of("why.pending", () -> session.unknown() == Pending.NOTHING);
    }

    /** What is looked at will not change any more. */
    private When lasting() {
        return When.of(PRELIMINARY, () -> !session.isSelectionPreliminary());
    }

    /** Something has been compared, and it is not looked at what may still change. */
    When noted() {
        return known().after(lasting());
    }

    private boolean isReady() {
        return shell.state().get() == State.READY;
    }

    When reading() {
        return When.in(MainView.READ, "why.compared", this::isReady);
    }

    /** Something is selected, or a place in the text was clicked. */
    When placed() {
        return When.in(
                        MainView.READ,
                        "why.selected",
                        () -> session.selection().get() != null
                                || session.place().get() != null)
                .after(settled().after(lasting()));
    }

    When linked() {
        return When.in(
                        MainView.READ,
                        "why.linked",
                        () -> commands.work().settingRight().link().isPresent())
                .after(settled().after(lasting()));
    }

    When judged() {
        return When.of("why.judged", () -> isReady() && commands.work().judges().isPossible())
                .after(settled().after(lasting()));
    }

    /** Words are selected, or something is looked at that can be handed on. */
    When copied() {
        return When.of(
                        "why.selected",
                        () -> commands.selecting().isPossible()
                                || session.selection().get() != null
                                || (isReady() && commands.work().judges().isPossible()))
                .after(When.of(
                        PRELIMINARY, () -> commands.selecting().isPossible() || !session.isSelectionPreliminary()));
    }

    /** Words are selected on a page. */
    When words() {
        return When.in(MainView.READ, "why.words", () -> commands.selecting().isPossible());
    }

    When onPoints() {
        return When.in(MainView.POINTS, "why.compared", this::isReady);
    }

    When onFigures() {
        return When.in(MainView.FIGURES, "why.compared", this::isReady);
    }

    When onTimeline() {
        return When.in(MainView.TIMELINE, "why.compared", this::isReady);
    }

    When atPoint() {
        return When.in(
                MainView.POINTS, "why.point", () -> commands.work().points().isAtPoint());
    }

    When undoable() {
        return When.of("why.undo", () -> session.ledger().nextToUndo().get() != null);
    }

    When redoable() {
        return When.of("why.redo", () -> session.ledger().nextToRedo().get() != null);
    }

    When running() {
        return When.of("why.running", () -> session.work().get() instanceof Work.Running);
    }

    When anySource() {
        return When.of("why.compared", () -> !session.sources().isEmpty());
    }

    /** There are sources that stand in no column. */
    When waiting() {
        return When.of("why.waiting", () -> session.arranging().isAnyWaiting());
    }

    /** There is a source with this number, from 1. */
    When source(int number) {
        return When.of("why.source", () -> shell.chips().size() >= number);
    }
}
