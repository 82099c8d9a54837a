package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Items of a menu that do what actions do, each with its key. What cannot be done now is pale. */
final class ActionItems {
    private final String prefix;
    private final Actions actions;

    /**
     * @param prefix stands before the name of the action in the id of its item
     */
    ActionItems(String prefix, Actions actions) {
        this.prefix = prefix;
        this.actions = actions;
    }

    /**
     * @param ids of actions
     */
    List<MenuItem> of(List<String> ids) {
        return ids.stream().map(id -> item(actions.of(id))).toList();
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId(prefix + action.id());
        item.setUserData(action);
        item.setAccelerator(new Shown(actions.keyWords().of(action)));
        item.setOnAction(e -> action.does().run());
        return item;
    }

    /** What an action is called, and whether it can be done, may have changed since. */
    void refresh(List<MenuItem> items) {
        for (MenuItem item : items) {
            if (item.getUserData() instanceof Action action) {
                item.setText(actions.words(action));
                item.setDisable(actions.obstacle(action).isPresent());
            }
        }
    }

    /** A key that is only shown: the window hears the keys itself, wherever the menu is. */
    private static final class Shown extends KeyCombination {
        private final String words;

        Shown(String words) {
            this.words = words;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.words.equals(words);
        }

        @Override
        public int hashCode() {
            return Objects.hash(words);
        }
    }
}
