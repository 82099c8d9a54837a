package app.parallax.ui.action;

import app.parallax.ui.action.Shortcut.Reach;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What keys are called on the keyboard, in the language of the reader. */
public final class KeyWords {
    private final Texts texts;

    public KeyWords(Texts texts) {
        this.texts = texts;
    }

    /** The key that is shown for an action; empty where it has none. */
    public String of(Action action) {
        List<KeyCombination> keys = action.shortcut().keys();
        if (action.shortcut().reach() == Reach.PART) {
            return String.join(" ", keys.stream().map(this::of).toList());
        }
        return keys.isEmpty() ? "" : of(keys.getFirst());
    }

    /** The keys of actions that are told of in one line, such as Ctrl+1…9. */
    public String of(List<Action> alike) {
        String first = of(alike.getFirst());
        List<KeyCombination> last = alike.getLast().shortcut().keys();
        return alike.size() == 1 || last.isEmpty() ? first : texts.text("keys.range", first, letter(last.getFirst()));
    }

    public String of(KeyCombination key) {
        List<String> parts = new ArrayList<>();
        add(parts, key.getControl(), "control");
        add(parts, key.getShortcut(), isMac() ? "command" : "control");
        add(parts, key.getAlt(), "alt");
        add(parts, key.getShift(), "shift");
        parts.add(letter(key));
        return String.join(texts.text("keys.and"), parts);
    }

    private void add(List<String> parts, ModifierValue pressed, String name) {
        if (pressed == ModifierValue.DOWN) {
            parts.add(texts.text("key." + name));
        }
    }

    private String letter(KeyCombination key) {
        if (!(key instanceof KeyCodeCombination combination)) {
            return key.getName();
        }
        KeyCode code = combination.getCode();
        return texts.textOr("key." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), code.getName());
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }
}
