package app.parallax.ui.importing;

import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.RowColumns;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.importing.Entry.Standing;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was found, one line each: what can be added, what is there already, what cannot be read. */
final class EntryList extends StackPane {
    private static final double BOX = 34;
    private static final double NO_BOX = 10;

    private final ImportViewModel model;
    private final Texts texts;
    private final RowList<Line> list;
    private boolean behind;

    /** A row of the list. */
    private sealed interface Line {
        record Heading(String words) implements Line {}

        record Of(Entry entry) implements Line {}
    }

    /** A box as wide as it is, and the words in what is left. */
    private record Boxed(double box) implements RowColumns {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public double left(int column, double width) {
            return column == 0 ? 0 : column == 1 ? box : width;
        }
    }

    EntryList(ImportViewModel model) {
        this.model = model;
        this.texts = model.texts();
        this.list = new RowList<>(this::row, Line.Of.class::isInstance, this::choose);
        getStyleClass().add("import-list");
        list.setId("import-list");
        list.setAccessibleText(texts.text("import.list"));
        getChildren().add(list);
        list.looked().subscribe(line -> {
            if (line instanceof Line.Of(Entry entry)) {
                model.chosen().set(entry);
            }
        });
        model.entries().subscribe(this::show);
        model.chosen().subscribe(this::look);
        AfterLayout.of(this, this::catchUp);
    }

    private void show() {
        List<Line> lines = new ArrayList<>();
        add(lines, Standing.OPEN, "");
        add(lines, Standing.FRESH, "import.fresh");
        add(lines, Standing.TWIN, "import.twins");
        add(lines, Standing.REFUSED, "import.refused");
        list.show(lines);
        look(model.chosen().get());
    }

    private void add(List<Line> lines, Standing standing, String heading) {
        List<Line> of = model.entries().stream()
                .filter(entry -> entry.standing() == standing)
                .<Line>map(Line.Of::new)
                .toList();
        if (!of.isEmpty() && !heading.isEmpty()) {
            lines.add(new Line.Heading(texts.text(heading, of.size())));
        }
        lines.addAll(of);
    }

    private void look(@Nullable Entry entry) {
        behind = entry != null && !(list.looked().get() instanceof Line.Of(Entry there) && there.equals(entry));
        requestLayout();
    }

    /** Rows that have not been laid out yet cannot be gone to. */
    private void catchUp() {
        Entry entry = model.chosen().get();
        if (behind && entry != null && list.getHeight() > 0) {
            behind = false;
            list.look(new Line.Of(entry));
        }
    }

    private void choose(Line line) {
        if (line instanceof Line.Of(Entry entry) && entry.read() != null) {
            entry.wanted().set(!entry.wanted().get());
        }
    }

    private SharedRow row(Line line) {
        return switch (line) {
            case Line.Heading(String words) -> {
                Label heading = new Label(words);
                heading.getStyleClass().add("import-heading");
                yield new SharedRow(RowColumns.shares(1), List.of(heading), "import-heading-row");
            }
            case Line.Of(Entry entry) -> row(line, entry);
        };
    }

    private SharedRow row(Line line, Entry entry) {
        RowColumns columns = new Boxed(entry.standing() == Standing.OPEN ? NO_BOX : BOX);
        SharedRow row = new SharedRow(columns, List.of(box(entry), words(entry)), "import-entry");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.accessibleTextProperty().bind(entry.wanted().map(wanted -> spoken(entry, wanted)));
        row.setOnMouseClicked(e -> list.look(line));
        return row;
    }

    /** What the file is called, what is known of it, and whether it is to be added where that can be chosen. */
    private String spoken(Entry entry, boolean wanted) {
        String said = below(entry).isEmpty() ? name(entry) : texts.text("import.entry", name(entry), below(entry));
        return entry.standing() == Standing.OPEN || entry.read() == null
                ? said
                : texts.text("import.entry", said, texts.text(wanted ? "import.wanted" : "import.unwanted"));
    }

    private static String name(Entry entry) {
        Draft draft = entry.draft();
        return Objects.requireNonNullElse(draft == null ? null : draft.info().title(), entry.name());
    }

    private String below(Entry entry) {
        Draft draft = entry.draft();
        return draft == null || !entry.sentence().isEmpty() ? entry.sentence() : details(entry, draft);
    }

    private StackPane box(Entry entry) {
        StackPane place = new StackPane();
        place.getStyleClass().add("import-box");
        if (entry.read() != null) {
            CheckBox box = new CheckBox();
            box.setFocusTraversable(false);
            box.setAccessibleText(texts.text("import.add", entry.name()));
            box.selectedProperty().bindBidirectional(entry.wanted());
            place.getChildren().add(box);
        }
        return place;
    }

    private VBox words(Entry entry) {
        Draft draft = entry.draft();
        String title = draft == null ? null : draft.info().title();
        Label name = new Label(name(entry));
        name.getStyleClass().add("import-name");
        if (title == null) {
            // What tells files of one folder apart stands at the end.
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        } else {
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
        }
        name.setTooltip(new Tooltip(entry.name()));
        VBox words = new VBox(name);
        words.getStyleClass().add("import-entry-words");
        Label details = new Label(below(entry));
        details.getStyleClass().add("import-details");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        words.getChildren().add(details);
        return words;
    }

    private String details(Entry entry, Draft draft) {
        String kind = texts.of("source", draft.info().kind());
        int speakers = draft.speakers().size();
        String said = speakers == 0 ? kind : texts.text("import.details", kind, texts.count("import.voices", speakers));
        String title = draft.info().title();
        return title == null || title.equals(entry.name()) ? said : texts.text("import.details", entry.name(), said);
    }
}
