package app.parallax.ui.shell;

import static app.parallax.ui.shell.KeyNames.shiftShortcut;
import static app.parallax.ui.shell.KeyNames.shortcut;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.action.When;
import app.parallax.ui.reader.ReaderView;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What comes in, is compared and kept. */
final class DossierActions {
    private final DossierCommands dossier;
    private final Conditions conditions;
    private final ReaderView reader;

    DossierActions(Commands commands, Conditions conditions) {
        this.dossier = commands.dossier();
        this.conditions = conditions;
        this.reader = commands.views().reader();
    }

    private void details() {
        dossier.details(reader.source().orElse(null));
    }

    List<Action> all() {
        return List.of(
                Action.of(Group.SOURCES, "open", dossier::open).onEverywhere(shortcut(KeyCode.O)),
                Action.of(Group.SOURCES, "add-sources", dossier::addSources).onEverywhere(shiftShortcut(KeyCode.O)),
                Action.of(Group.SOURCES, "add-folder", dossier::addFolder),
                Action.of(Group.SOURCES, "source-details", this::details)
                        .onEverywhere(shortcut(KeyCode.I))
                        .when(conditions.compared()),
                Action.of(Group.SOURCES, "example", dossier::example).when(When.of("why.example", dossier::hasExample)),
                Action.of(Group.SOURCES, "paste", dossier::paste).on(shortcut(KeyCode.V)),
                Action.of(Group.SOURCES, "again", dossier::again).when(conditions.anySource()),
                Action.of(Group.SOURCES, "cancel", dossier::cancel).when(conditions.running()),
                Action.of(Group.KEEP, "save", dossier::save).onEverywhere(shortcut(KeyCode.S)),
                Action.of(Group.KEEP, "save-as", dossier::saveAs).onEverywhere(shiftShortcut(KeyCode.S)),
                Action.of(Group.KEEP, "export", dossier::export)
                        .onEverywhere(KeyNames.EXPORT)
                        .when(conditions.finished()),
                Action.of(Group.KEEP, "picture", dossier::picture).when(conditions.compared()),
                Action.of(Group.KEEP, "new", dossier::begin).onEverywhere(shortcut(KeyCode.N)));
    }
}
