package app.parallax.ui.shell;

import static app.parallax.ui.action.Action.Group.TABLES;
import static app.parallax.ui.shell.KeyNames.key;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.When;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What is done in the tables beside that of points. */
final class TablesActions {
    private final Commands commands;
    private final Conditions conditions;

    TablesActions(Commands commands, Conditions conditions) {
        this.commands = commands;
        this.conditions = conditions;
    }

    List<Action> all() {
        When figures = conditions.onFigures();
        When timeline = conditions.onTimeline();
        return List.of(
                Action.of(TABLES, "figures-singles", commands.tables().figures()::toggleSingles)
                        .on(key(KeyCode.E))
                        .when(figures),
                Action.of(TABLES, "figures-across", () -> {})
                        .onItsOwn(key(KeyCode.LEFT), key(KeyCode.RIGHT))
                        .when(figures),
                Action.of(TABLES, "timeline-nearer", commands.tables().timeline()::nearer)
                        .on(KeyNames.plus())
                        .when(timeline),
                Action.of(TABLES, "timeline-farther", commands.tables().timeline()::farther)
                        .on(KeyNames.minus())
                        .when(timeline),
                Action.of(TABLES, "timeline-whole", commands.tables().timeline()::whole)
                        .on(KeyNames.zero())
                        .when(timeline));
    }
}
