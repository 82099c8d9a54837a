package app.parallax.ui.action;

import app.parallax.ui.session.Texts;

/**
 * An action as the palette shows it.
 *
 * @param key empty where it has none
 * @param obstacle what keeps it from being done now; empty where nothing does
 */
record PaletteEntry(Action action, String words, String key, String obstacle) {
    boolean isPossible() {
        return obstacle.isEmpty();
    }

    /** For those who hear it instead of seeing it. */
    String spoken(Texts texts) {
        String named = key.isEmpty() ? words : texts.text("tip.key", words, key);
        return isPossible() ? named : texts.text("palette.obstacle", named, obstacle);
    }
}
