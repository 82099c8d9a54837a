package app.parallax.ui.reader;

import app.parallax.present.selecting.Grain;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

/** What a person asks of the words on the page that is read, other than by the mouse. Touched by the window's thread only. */
public final class PageCommands {
    /** Where the menu comes when nothing is selected that it could come under, in pixels from the page's upper left corner. */
    private static final Point2D CORNER = new Point2D(40, 40);

    private final ReaderViewModel model;
    private final Supplier<Optional<ColumnView>> read;
    private Menu menu = (over, screenX, screenY) -> {};

    /** Opens a menu for the words of a page. */
    @FunctionalInterface
    public interface Menu {
        void open(Node over, double screenX, double screenY);
    }

    /**
     * @param read the column that is read
     */
    PageCommands(ReaderViewModel model, Supplier<Optional<ColumnView>> read) {
        this.model = model;
        this.read = read;
    }

    /** Opens this menu from now on. */
    public void onMenu(Menu opened) {
        menu = opened;
    }

    /** Selects all that is shown of the source. */
    public void selectAll() {
        read.get().ifPresent(column -> model.selecting().all(column.source()));
    }

    /** Puts the caret, from where words are selected by key, a word or paragraph on, or for -1 back. */
    public void go(Grain grain, int by) {
        keys(keys -> keys.go(grain, by));
    }

    /** Moves the end of what is selected a character, word or paragraph on, or for -1 back; where nothing is selected, begins to select. */
    public void select(Grain grain, int by) {
        keys(keys -> keys.step(grain, by));
    }

    /** The same a line down, or for -1 up. */
    public void selectLine(int by) {
        keys(keys -> keys.line(by));
    }

    private void keys(Consumer<PageKeys> action) {
        read.get().map(column -> column.page().keys()).ifPresent(action);
    }

    /** Opens the menu as the mouse would, under what is selected. */
    public void openMenu() {
        read.get().ifPresent(this::openMenu);
    }

    private void openMenu(ColumnView column) {
        PageView page = column.page();
        Point2D under = page.keys()
                .shownCaret()
                .map(line -> new Point2D(line.getMinX() + CORNER.getX(), line.getMaxY()))
                .orElse(CORNER);
        Bounds within = page.getLayoutBounds();
        Point2D on = page.localToScreen(
                Math.clamp(under.getX(), 0, within.getWidth()), Math.clamp(under.getY(), 0, within.getHeight()));
        menu.open(column, on.getX(), on.getY());
    }

    /** The right button was pressed in a column, or the key that stands for it. Where no words are selected, what is under the pointer is what the menu speaks of. */
    void asked(ColumnView column, ContextMenuEvent e) {
        PageView page = column.page();
        if (e.isKeyboardTrigger()) {
            openMenu(column);
            e.consume();
        } else if (isOn(page, e)) {
            if (model.selecting().range().get() == null) {
                page.words()
                        .under(page.sceneToLocal(e.getSceneX(), e.getSceneY()))
                        .ifPresent(position -> model.lookAt(column.source(), position));
            }
            menu.open(column, e.getScreenX(), e.getScreenY());
            e.consume();
        }
    }

    private static boolean isOn(PageView page, ContextMenuEvent e) {
        return page.getLayoutBounds().contains(page.sceneToLocal(e.getSceneX(), e.getSceneY()));
    }
}
