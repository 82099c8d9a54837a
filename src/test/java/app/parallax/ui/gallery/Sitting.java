package app.parallax.ui.gallery;

import app.parallax.compare.Comparison;
import app.parallax.ui.ReaderWindow;
import app.parallax.ui.bench.Opened;
import app.parallax.ui.bench.Probe;
import app.parallax.ui.importing.ImportViewModel;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Work;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** One window that sits for its pictures. */
final class Sitting {
    /** Pictured over the reader: name of the action that shows it. */
    private static final List<String> OVERLAYS = List.of("palette", "settings", "keys");

    /** The same, put away by the key and not by the action. */
    private static final List<String> SHEETS = List.of("export", "find-source", "source-details");

    private final Opened opened;
    private final Probe probe;
    private final Pictures pictures;
    private final String set;
    private final String size;
    private final List<Theme> themes;

    Sitting(Opened opened, Pictures pictures, String set, String size, List<Theme> themes) {
        this.opened = opened;
        this.probe = opened.probe();
        this.pictures = pictures;
        this.set = set;
        this.size = size;
        this.themes = themes;
    }

    void open(List<Path> files) {
        probe.millis(() -> opened.open(files), () -> probe.isCalm());
    }

    /** All main views, what lies over them, and a finding that is selected, with its search and its notes, and the changes alone. */
    void everything() throws IOException {
        views();
        view(MainView.READ);
        act("next-finding");
        act("next-finding");
        picture("selected");
        act("changes-only");
        picture("changes-only");
        act("changes-only");
        act("log");
        picture("log");
        act("lineage");
        picture("lineage");
        act("note");
        picture("note");
        act("findings");
        act("search");
        probe.millis(() -> window().session().selection().set(null));
        picture("search");
        probe.millis(() -> type("#search-field", "kosovo"), this::isStill);
        picture("search-results");
        card();
        for (String overlay : OVERLAYS) {
            act(overlay);
            picture(overlay);
            act(overlay);
        }
        for (String sheet : SHEETS) {
            act(sheet);
            picture(sheet);
            escape();
        }
    }

    /** What is selected in the text and is no finding; then what is known of a source, to be set right. */
    private void card() throws IOException {
        act("findings");
        probe.millis(this::selectLink, this::isStill);
        picture("card");
        act("correct-source");
        picture("correction");
        escape();
    }

    private void escape() {
        probe.millis(() -> probe.press(KeyCode.ESCAPE, false, false), this::isStill);
    }

    private void selectLink() {
        Comparison comparison =
                Objects.requireNonNull(window().session().comparison().get());
        new Selections(comparison)
                .of(comparison.links().getFirst().id(), null)
                .ifPresent(window().session().selection()::set);
    }

    private void type(String selector, String words) {
        ((TextField) window().shell().lookup(selector)).setText(words);
    }

    /** A comparison that was stopped before there was anything to show. */
    void stopped(List<Path> files) throws IOException {
        probe.millis(
                () -> opened.open(files), () -> !window().session().sources().isEmpty());
        probe.millis(() -> window().desk().cancel());
        picture("window");
    }

    /** Sources that are still being compared: their texts, and a table that says so. */
    void early(List<Path> files) throws IOException {
        probe.millis(
                () -> opened.open(files),
                () -> !window().session().columns().isEmpty()
                        && !window().session().preparing().isBusy()
                        && !window().shell().reader().isMoving());
        picture("window");
        view(MainView.POINTS);
        picture("points");
    }

    void views() throws IOException {
        for (MainView view : MainView.values()) {
            view(view);
            picture(view.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The window as it is, with nothing in it. */
    void alone() throws IOException {
        picture("window");
    }

    /** A file that cannot be read, beside what is open. */
    void refuse(Path file) throws IOException {
        probe.millis(
                () -> opened.open(List.of(file)),
                () -> !window().session().refused().isEmpty());
        picture("window");
    }

    /** What is in a folder, looked at before it is added. */
    void look(Path folder) throws IOException {
        probe.millis(
                () -> opened.open(List.of(folder)),
                () -> window().imports().state().get() instanceof ImportViewModel.State.Adding && isStill());
        picture("sheet");
    }

    /** A comparison that never ends, or ends badly. */
    void state(Path file) throws IOException {
        probe.millis(
                () -> opened.open(List.of(file)),
                () -> !(window().session().work().get() instanceof Work.Idle));
        picture("window");
    }

    private ReaderWindow window() {
        return probe.window();
    }

    private void view(MainView view) {
        probe.millis(() -> window().shell().model().view().set(view), this::isStill);
    }

    private void act(String id) {
        probe.millis(
                () -> window().shell().actions().all().stream()
                        .filter(action -> action.id().equals(id))
                        .forEach(action -> action.does().run()),
                this::isStill);
    }

    private boolean isStill() {
        return !window().session().preparing().isBusy()
                && !window().shell().reader().isMoving();
    }

    private void picture(String name) throws IOException {
        for (Theme theme : themes) {
            BufferedImage[] image = new BufferedImage[1];
            probe.millis(() -> window().appearance().theme().set(theme), this::isStill);
            probe.millis(() -> image[0] =
                    SwingFXUtils.fromFXImage(window().stage().getScene().snapshot(null), null));
            pictures.add(set + "-" + size, name + "-" + theme.name().toLowerCase(Locale.ROOT), image[0]);
        }
    }
}
