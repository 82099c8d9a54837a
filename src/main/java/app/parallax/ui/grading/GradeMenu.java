package app.parallax.ui.grading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

/** What can be said of a source or of a point in it: arrow keys and Enter choose, or the letter or digit that a line begins with. */
public final class GradeMenu extends ContextMenu {

    /**
     * A line.
     *
     * @param key the letter or digit that chooses it
     * @param said whether it is what holds now
     */
    public record Line(String key, String words, boolean said, Runnable choose) {}

    /**
     * @param title what is graded
     */
    public GradeMenu(String title, List<Line> lines) {
        getStyleClass().add("grade-menu");
        MenuItem head = new MenuItem(title);
        head.setMnemonicParsing(false);
        head.setDisable(true);
        head.getStyleClass().add("grade-menu-title");
        getItems().add(head);
        add(lines);
    }

    /** Adds a group below what is there, set off by a line. */
    public void addGroup(List<Line> lines) {
        getItems().add(new SeparatorMenuItem());
        add(lines);
    }

    private void add(List<Line> lines) {
        lines.forEach(line -> getItems().add(item(line)));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, lines));
    }

    /** Something that can be done beside grading. */
    public void addAction(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        getItems().add(item);
    }

    private static RadioMenuItem item(Line line) {
        RadioMenuItem item = new RadioMenuItem(line.words());
        item.setMnemonicParsing(false);
        item.setId("grade-" + line.key().toLowerCase(Locale.ROOT));
        item.setSelected(line.said());
        item.setOnAction(e -> line.choose().run());
        return item;
    }

    private void key(KeyEvent e, List<Line> lines) {
        if (!e.isShortcutDown() && !e.isAltDown()) {
            lines.stream()
                    .filter(line -> Objects.equals(line.key(), e.getText().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(line -> {
                        e.consume();
                        hide();
                        line.choose().run();
                    });
        }
    }

    /** Opens below what is graded. */
    public void open(Node below) {
        show(below, Side.BOTTOM, 0, 2);
    }
}
