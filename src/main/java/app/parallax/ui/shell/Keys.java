package app.parallax.ui.shell;

import app.parallax.ui.action.Shortcut.Reach;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does what the keys ask for. */
final class Keys {
    private final Commands commands;
    private final Actions actions;

    private Keys(Commands commands, Actions actions) {
        this.commands = commands;
        this.actions = actions;
    }

    static void install(Scene scene, Commands commands, Actions actions) {
        Keys keys = new Keys(commands, actions);
        actions.all().stream()
                .filter(action -> action.shortcut().reach() == Reach.FIELDS_TOO)
                .forEach(action -> action.shortcut()
                        .keys()
                        .forEach(key -> scene.getAccelerators().put(key, action.does())));
        // Not accelerators: a field that has the focus takes these for itself.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::unclaimed);
        keepOutOfFields(scene);
    }

    /** A key that led into a field is not the first letter there. */
    private static void keepOutOfFields(Scene scene) {
        EventTarget[] pressedOn = new EventTarget[1];
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressedOn[0] = e.getTarget());
        scene.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (!e.getTarget().equals(pressedOn[0]) && e.getTarget() instanceof TextInputControl) {
                e.consume();
            }
        });
    }

    private void unclaimed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            // What lies over the window has put itself away already. Selected words go first, the search before what is
            // looked at; what is being done is stopped where there is nothing else to put away.
            if (!commands.work().stopTying()
                    && !commands.selecting().letGo()
                    && !commands.search().close()
                    && !commands.views().deselect()) {
                commands.dossier().cancel();
            }
        } else if (!isBeingEdited(e.getTarget())) {
            actions.all().stream()
                    .filter(action -> action.shortcut().reach() == Reach.WINDOW && actions.isHere(action))
                    .filter(action -> action.shortcut().keys().stream().anyMatch(key -> key.match(e)))
                    .findFirst()
                    .ifPresent(action -> {
                        actions.press(action);
                        e.consume();
                    });
        }
    }

    /** A letter in a field is a letter, and in a sheet nothing behind it is judged by mistake. */
    private static boolean isBeingEdited(EventTarget target) {
        boolean edited = target instanceof TextInputControl;
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            edited |= node.getStyleClass().contains("sheet");
        }
        return edited;
    }
}
