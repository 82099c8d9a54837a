package app.parallax.ui.shell;

import static java.util.Map.entry;

import app.parallax.dossier.work.Judgement.Claim;
import app.parallax.dossier.work.Judgement.Program;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.Map;
import javafx.collections.ObservableMap;
import javafx.event.EventTarget;
import javafx.scene.Node;
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
        keys.put(key(KeyCode.F1), commands.views()::keys);
        keys.put(key(KeyCode.F8), commands.views()::next);
        keys.put(key(KeyCode.F8, KeyCombination.SHIFT_DOWN), commands.views()::previous);
        keys.put(shortcut(KeyCode.F), commands.search()::open);
        keys.put(key(KeyCode.F3), commands.search()::next);
        keys.put(key(KeyCode.F3, KeyCombination.SHIFT_DOWN), commands.search()::previous);
        keys.put(shortcut(KeyCode.O), commands.dossier()::open);
        keys.put(shortcut(KeyCode.PLUS), commands.views().appearance()::larger);
        keys.put(shortcut(KeyCode.EQUALS), commands.views().appearance()::larger);
        keys.put(shortcut(KeyCode.MINUS), commands.views().appearance()::smaller);
        keys.put(shortcut(KeyCode.DIGIT0), commands.views().appearance()::normal);
        keys.put(alt(KeyCode.DIGIT1), () -> commands.views().show(MainView.READ));
        keys.put(alt(KeyCode.DIGIT2), () -> commands.views().show(MainView.POINTS));
        keys.put(alt(KeyCode.DIGIT3), () -> commands.views().show(MainView.VERSIONS));
        keys.put(alt(KeyCode.DIGIT4), () -> commands.views().show(MainView.QUOTATIONS));
        keys.put(shortcut(KeyCode.N), commands.dossier()::begin);
        keys.put(shortcut(KeyCode.E), commands.dossier()::report);
        keys.put(shortcut(KeyCode.S), commands.dossier()::save);
        keys.put(key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), commands.dossier()::saveAs);
        for (int i = 0; i < DIGITS.length; i++) {
            int number = i + 1;
            keys.put(shortcut(DIGITS[i]), () -> commands.views().toggle(number));
        }
        // Not accelerators: a field that has the focus takes these for itself.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> unclaimed(e, commands));
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

    private static void unclaimed(KeyEvent e, Commands commands) {
        if (e.getCode() == KeyCode.ESCAPE) {
            commands.dossier().cancel();
            // What lies over the window goes first, then the search, then what is selected.
            boolean isClosed = !commands.views().isShowingKeys()
                    && (commands.work().stopTying() || commands.search().close());
            if (!isClosed) {
                commands.views().deselect();
            }
        } else if (!isBeingEdited(e.getTarget())) {
            unclaimed(commands).entrySet().stream()
                    .filter(key -> key.getKey().match(e))
                    .findFirst()
                    .ifPresent(key -> {
                        key.getValue().run();
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

    private static Map<KeyCombination, Runnable> unclaimed(Commands commands) {
        Judges judges = commands.work().judges();
        return Map.ofEntries(
                entry(shortcut(KeyCode.C), commands.work()::copy),
                entry(shortcut(KeyCode.V), commands.dossier()::paste),
                entry(shortcut(KeyCode.Z), commands.work()::undo),
                entry(key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), commands.work()::redo),
                entry(shortcut(KeyCode.Y), commands.work()::redo),
                entry(key(KeyCode.N), commands.views()::nextUnseen),
                entry(key(KeyCode.H), commands.views()::marks),
                entry(key(KeyCode.R), () -> judges.judge(Program.RIGHT)),
                entry(key(KeyCode.W), () -> judges.judge(Program.WRONG)),
                entry(key(KeyCode.U), () -> judges.judge(Program.UNSURE)),
                entry(key(KeyCode.S), () -> judges.judge(Claim.STANDS)),
                entry(key(KeyCode.D), () -> judges.judge(Claim.DOES_NOT_STAND)),
                entry(key(KeyCode.M), () -> judges.judge(Claim.MISLEADING)),
                entry(key(KeyCode.C), () -> judges.judge(Claim.CANNOT_BE_SAID)),
                entry(key(KeyCode.J), judges::giveReason),
                entry(key(KeyCode.E), commands.work()::setRight),
                entry(key(KeyCode.X), commands.work()::cut),
                entry(key(KeyCode.T), commands.work()::tie),
                entry(key(KeyCode.T, KeyCombination.SHIFT_DOWN), commands.work()::moveTie),
                entry(key(KeyCode.A), commands.work()::note),
                entry(key(KeyCode.B), commands.work()::bookmark),
                entry(key(KeyCode.L), commands.views()::log),
                entry(key(KeyCode.F), commands.views()::findings));
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
