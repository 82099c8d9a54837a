package app.parallax.ui.shell;

import static app.parallax.ui.shell.KeyNames.key;
import static app.parallax.ui.shell.KeyNames.shift;
import static app.parallax.ui.shell.KeyNames.shiftShortcut;
import static app.parallax.ui.shell.KeyNames.shortcut;

import app.parallax.dossier.work.Judgement.Claim;
import app.parallax.dossier.work.Judgement.Program;
import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.action.When;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What is done about what is looked at: judged, noted, copied, set right. */
final class WorkActions {
    private final Commands commands;
    private final ShellViewModel shell;
    private final WorkCommands work;
    private final Conditions conditions;

    WorkActions(Commands commands, Conditions conditions, ShellViewModel shell) {
        this.shell = shell;
        this.commands = commands;
        this.work = commands.work();
        this.conditions = conditions;
    }

    List<Action> all() {
        return Stream.of(judging(), correcting(), keeping())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> judging() {
        Judges judges = work.judges();
        return List.of(
                judge("judge-right", KeyCode.R, () -> judges.judge(Program.RIGHT)),
                judge("judge-wrong", KeyCode.W, () -> judges.judge(Program.WRONG)),
                judge("judge-unsure", KeyCode.U, () -> judges.judge(Program.UNSURE)),
                judge("judge-stands", KeyCode.S, () -> judges.judge(Claim.STANDS)),
                judge("judge-does-not-stand", KeyCode.D, () -> judges.judge(Claim.DOES_NOT_STAND)),
                judge("judge-misleading", KeyCode.M, () -> judges.judge(Claim.MISLEADING)),
                judge("judge-cannot-be-said", KeyCode.C, () -> judges.judge(Claim.CANNOT_BE_SAID)),
                judge("judge-reason", KeyCode.J, judges::giveReason));
    }

    private Action judge(String id, KeyCode code, Runnable judge) {
        return Action.of(Group.JUDGE, id, judge).on(key(code)).when(conditions.judged());
    }

    private List<Action> correcting() {
        When reading = conditions.reading();
        When correcting = conditions.correcting();
        When linked = conditions.linked();
        return List.of(
                Action.of(Group.CORRECT, "set-right", work::setRight)
                        .on(key(KeyCode.E))
                        .when(conditions.placed()),
                Action.of(Group.CORRECT, "correct-source", commands.views().reader()::correctSource)
                        .on(key(KeyCode.F2))
                        .when(correcting),
                Action.of(Group.CORRECT, "cut", work::cut).on(key(KeyCode.X)).when(linked),
                Action.of(Group.CORRECT, "tie", work::tie).on(key(KeyCode.T)).when(correcting),
                Action.of(Group.CORRECT, "move-tie", work::moveTie)
                        .on(shift(KeyCode.T))
                        .when(linked),
                Action.of(Group.SOURCES, "new-text", commands.views().reader()::newText)
                        .on(shift(KeyCode.F2))
                        .when(reading),
                Action.of(
                                Group.SOURCES,
                                "remove-source",
                                () -> commands.views().reader().source().ifPresent(commands.dossier()::remove))
                        .on(shortcut(KeyCode.DELETE))
                        .when(reading),
                Action.of(Group.SOURCES, "grade-source", commands.views().reader()::gradeSource)
                        .on(key(KeyCode.G))
                        .when(reading));
    }

    private List<Action> keeping() {
        return List.of(
                Action.of(Group.KEEP, "note", work::note).on(key(KeyCode.A)).when(conditions.noted()),
                Action.of(Group.KEEP, "bookmark", work::bookmark)
                        .on(key(KeyCode.B))
                        .when(conditions.noted()),
                Action.of(Group.KEEP, "undo", work::undo)
                        .on(shortcut(KeyCode.Z))
                        .when(conditions.undoable())
                        .saying(() -> shell.undo().getValue().words()),
                Action.of(Group.KEEP, "redo", work::redo)
                        .on(shiftShortcut(KeyCode.Z), shortcut(KeyCode.Y))
                        .when(conditions.redoable())
                        .saying(() -> shell.redo().getValue().words()));
    }
}
