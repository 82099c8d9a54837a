package app.parallax.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with words on a page, or with what is looked at there. */
final class PageMenu extends ContextMenu {
    /** Groups of names of actions. */
    private static final List<List<String>> GROUPS = List.of(
            List.of("copy", "copy-cited", "select-all"),
            List.of("search-selected"),
            List.of("note", "bookmark"),
            List.of("judge-right", "judge-wrong", "judge-unsure"),
            List.of("set-right", "tie", "move-tie", "cut"));

    private final ActionItems items;

    PageMenu(Actions actions) {
        items = new ActionItems("page-", actions);
        for (List<String> group : GROUPS) {
            getItems().addAll(items.of(group));
            getItems().add(new SeparatorMenuItem());
        }
        getItems().removeLast();
    }

    void open(Node over, double screenX, double screenY) {
        hide();
        items.refresh(getItems());
        show(over, screenX, screenY);
    }
}
