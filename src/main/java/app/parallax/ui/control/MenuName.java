package app.parallax.ui.control;

import javafx.scene.control.MenuButton;

/** Names a button that opens a menu for those who hear the window. */
public final class MenuName {
    private MenuName() {}

    /** Lets it be told by what stands on it: of itself the toolkit tells such a button without any words, unlike every other. */
    public static void asWritten(MenuButton menu) {
        menu.accessibleTextProperty().bind(menu.textProperty());
    }
}
