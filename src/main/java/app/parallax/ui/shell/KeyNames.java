package app.parallax.ui.shell;

import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys, written short. */
final class KeyNames {
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

    static final KeyCombination ALL_KEYS = key(KeyCode.F1);
    static final KeyCombination PALETTE = shiftShortcut(KeyCode.P);
    static final KeyCombination SOURCES = shortcut(KeyCode.G);
    static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);

    private KeyNames() {}

    /** From 1 to 9. */
    static KeyCode digit(int number) {
        return DIGITS[number - 1];
    }

    /** Plus, wherever a keyboard has it: on a key of its own, on the keypad, or with Shift on the key of the equals sign, for which Shift may be left out. */
    static KeyCombination[] plus(KeyCombination.Modifier... modifiers) {
        KeyCombination.Modifier[] shifted = Arrays.copyOf(modifiers, modifiers.length + 1);
        shifted[modifiers.length] = KeyCombination.SHIFT_ANY;
        return new KeyCombination[] {
            key(KeyCode.PLUS, modifiers), key(KeyCode.EQUALS, shifted), key(KeyCode.ADD, modifiers)
        };
    }

    static KeyCombination[] minus(KeyCombination.Modifier... modifiers) {
        return new KeyCombination[] {key(KeyCode.MINUS, modifiers), key(KeyCode.SUBTRACT, modifiers)};
    }

    static KeyCombination[] zero(KeyCombination.Modifier... modifiers) {
        return new KeyCombination[] {key(KeyCode.DIGIT0, modifiers), key(KeyCode.NUMPAD0, modifiers)};
    }

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    static KeyCombination shift(KeyCode code) {
        return key(code, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination shortcut(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN);
    }

    static KeyCombination shiftShortcut(KeyCode code) {
        return key(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination alt(KeyCode code) {
        return key(code, KeyCombination.ALT_DOWN);
    }
}
