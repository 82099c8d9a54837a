package app.parallax.ui.action;

import app.parallax.ui.action.Shortcut.Reach;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can ask of the window. Its words stand in the bundle under {@code action.} and the name.
 *
 * @param id the name, and for one of several that are alike a dot and a number behind it
 * @param group where it stands on the sheet of keys
 * @param shortcut the keys that ask for it
 * @param when when it can be done
 * @param does called by the window's thread, when it can be done
 * @param saying what it is called at this moment, where that says more than the words for its name; null where it does not
 */
public record Action(
        String id,
        Group group,
        Shortcut shortcut,
        When when,
        Runnable does,
        @Nullable Supplier<String> saying) {
    /** What belongs together on the sheet of keys, in the order of the sheet. */
    public enum Group {
        GO,
        LOOK,
        SELECT,
        JUDGE,
        CORRECT,
        POINTS,
        TABLES,
        KEEP,
        SOURCES,
        PROGRAM
    }

    /** An action without keys that can always be done. */
    public static Action of(Group group, String id, Runnable does) {
        return new Action(id, group, new Shortcut(List.of(), Reach.WINDOW), When.ALWAYS, does, null);
    }

    /** With keys that work wherever the focus is, but for fields and sheets, which take keys for themselves. */
    public Action on(KeyCombination... keys) {
        return with(Reach.WINDOW, keys);
    }

    /** With keys that work in fields and sheets too. */
    public Action onEverywhere(KeyCombination... keys) {
        return with(Reach.FIELDS_TOO, keys);
    }

    /** With keys that the part of the window which has the focus looks after itself; named here so that they are told of. */
    public Action onItsOwn(KeyCombination... keys) {
        return with(Reach.PART, keys);
    }

    private Action with(Reach reach, KeyCombination... keys) {
        return new Action(id, group, new Shortcut(List.of(keys), reach), when, does, saying);
    }

    public Action when(When condition) {
        return new Action(id, group, shortcut, condition, does, saying);
    }

    public Action saying(Supplier<String> words) {
        return new Action(id, group, shortcut, when, does, words);
    }

    /** The name without a number: actions that share it are told of in one line. */
    public String name() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The key of its words in the bundle. */
    public String words() {
        return "action." + name();
    }
}
