package app.parallax.ui.shell;

import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.Map;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which key asks for what. */
final class Keys {
    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT6,
        KeyCode.DIGIT7,
        KeyCode.DIGIT8,
        KeyCode.DIGIT9
    };

    private Keys() {}

    static void install(Scene scene, Commands commands) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.putAll(Map.of(
                key(KeyCode.F8), commands::next,
                key(KeyCode.F8, KeyCombination.SHIFT_DOWN), commands::previous,
                shortcut(KeyCode.O), commands::open,
                shortcut(KeyCode.PLUS), commands.appearance()::larger,
                shortcut(KeyCode.EQUALS), commands.appearance()::larger,
                shortcut(KeyCode.MINUS), commands.appearance()::smaller,
                shortcut(KeyCode.DIGIT0), commands.appearance()::normal,
                alt(KeyCode.DIGIT1), () -> commands.view(MainView.READ),
                alt(KeyCode.DIGIT2), () -> commands.view(MainView.POINTS)));
        for (int i = 0; i < DIGITS.length; i++) {
            int number = i + 1;
            keys.put(shortcut(DIGITS[i]), () -> commands.toggle(number));
        }
        // Not accelerators: a field that has the focus takes these for itself.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> unclaimed(e, commands));
    }

    private static void unclaimed(KeyEvent e, Commands commands) {
        if (e.getCode() == KeyCode.ESCAPE) {
            commands.cancel();
            commands.deselect();
        } else if (!(e.getTarget() instanceof TextInputControl)) {
            unclaimed(commands).entrySet().stream()
                    .filter(key -> key.getKey().match(e))
                    .findFirst()
                    .ifPresent(key -> {
                        key.getValue().run();
                        e.consume();
                    });
        }
    }

    private static Map<KeyCombination, Runnable> unclaimed(Commands commands) {
        return Map.of(
                shortcut(KeyCode.C), commands::copy,
                shortcut(KeyCode.V), commands::paste,
                shortcut(KeyCode.Z), commands::undo,
                key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), commands::redo,
                shortcut(KeyCode.Y), commands::redo);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination shortcut(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return key(code, KeyCombination.ALT_DOWN);
    }
}
