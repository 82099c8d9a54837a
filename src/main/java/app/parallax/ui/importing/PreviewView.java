package app.parallax.ui.importing;

import app.parallax.present.preview.PreviewRow;
import app.parallax.present.preview.SourcePreview;
import app.parallax.source.BlockRole;
import app.parallax.ui.control.RowColumns;
import app.parallax.ui.control.RowList;
import app.parallax.ui.control.SharedRow;
import app.parallax.ui.session.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The text as it was read: speakers in the margin, what is not part of the account folded; a paragraph can be taken out of the account, or into it. */
final class PreviewView extends VBox {
    private static final double MARGIN = 128;
    private static final double NO_MARGIN = 8;

    /** The margin is as wide as names need it, and hardly there where nobody speaks. */
    private final RowColumns columns = new RowColumns() {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public double left(int column, double width) {
            double margin = draft == null || draft.speakers().isEmpty() ? NO_MARGIN : MARGIN;
            return column == 0 ? 0 : column == 1 ? margin : width;
        }
    };

    private final Texts texts;
    private final RowList<PreviewRow> list;
    private final Button toggle = new Button();
    private final Set<Integer> open = new HashSet<>();
    private @Nullable Draft draft;

    PreviewView(Texts texts) {
        this.texts = texts;
        this.list = new RowList<>(this::row, row -> true, this::choose);
        getStyleClass().add("import-preview");
        list.setId("import-text");
        list.setAccessibleText(texts.text("import.text"));
        VBox.setVgrow(list, Priority.ALWAYS);
        toggle.setId("import-furniture");
        toggle.getStyleClass().add("quiet-button");
        toggle.setOnAction(e -> list.chooseLooked());
        list.looked().subscribe(this::offer);
        Label head = new Label(texts.text("import.text"));
        head.getStyleClass().add("import-head");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(head, space, toggle);
        top.getStyleClass().add("import-top");
        getChildren().addAll(top, list);
    }

    /** Shows another source from its beginning; null shows none. */
    void show(@Nullable Draft newDraft) {
        draft = newDraft;
        open.clear();
        list.show(rows());
        offer(null);
    }

    /** Shows what has become of the same source; the eye stays where it was. */
    void refresh() {
        List<PreviewRow> rows = rows();
        list.place()
                .ifPresentOrElse(place -> list.show(rows, place, indexOf(place.item(), rows)), () -> list.show(rows));
    }

    private List<PreviewRow> rows() {
        return draft == null ? List.of() : SourcePreview.of(draft.source(), open);
    }

    /** Where the row stands that holds a row's first block, or the one after it. */
    private static int indexOf(PreviewRow row, List<PreviewRow> rows) {
        int block = block(row);
        for (int i = 0; i < rows.size(); i++) {
            if (block(rows.get(i)) >= block) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    private static int block(PreviewRow row) {
        return switch (row) {
            case PreviewRow.Words words -> words.index();
            case PreviewRow.Fold fold -> fold.first();
        };
    }

    private void offer(@Nullable PreviewRow row) {
        toggle.setDisable(row == null);
        toggle.setText(
                switch (row) {
                    case null -> texts.text("import.leave-out");
                    case PreviewRow.Fold fold -> texts.text(fold.open() ? "import.fold" : "import.unfold");
                    case PreviewRow.Words words ->
                        texts.text(words.role() == BlockRole.FURNITURE ? "import.take-in" : "import.leave-out");
                });
    }

    private void choose(PreviewRow row) {
        switch (row) {
            case PreviewRow.Fold fold -> {
                if (!open.remove(fold.first())) {
                    open.add(fold.first());
                }
            }
            case PreviewRow.Words words -> {
                if (draft != null) {
                    draft.toggleFurniture(words.index());
                }
            }
        }
        refresh();
        offer(list.looked().get());
    }

    private SharedRow row(PreviewRow row) {
        SharedRow shown = switch (row) {
            case PreviewRow.Words words ->
                new SharedRow(
                        columns,
                        List.of(label("import-who", words.margin()), label(style(words), words.words())),
                        "import-row");
            case PreviewRow.Fold fold ->
                new SharedRow(
                        columns, List.of(label("import-who", ""), label("import-fold", line(fold))), "import-row");
        };
        shown.setAccessibleRole(AccessibleRole.LIST_ITEM);
        shown.setAccessibleText(spoken(row));
        shown.setOnMouseClicked(e -> {
            list.look(row);
            if (row instanceof PreviewRow.Fold) {
                choose(row);
            }
        });
        return shown;
    }

    private String spoken(PreviewRow row) {
        return switch (row) {
            case PreviewRow.Words words ->
                words.margin().isEmpty() ? words.words() : texts.text("import.said", words.margin(), words.words());
            case PreviewRow.Fold fold -> line(fold);
        };
    }

    private String line(PreviewRow.Fold fold) {
        String count = texts.count("import.folded", fold.count());
        return texts.text(fold.open() ? "import.folded.open" : "import.folded.shut", count);
    }

    private static String style(PreviewRow.Words words) {
        return "import-" + words.role().name().toLowerCase(Locale.ROOT);
    }

    private static Label label(String styleClass, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("import-words", styleClass);
        label.setWrapText(true);
        return label;
    }
}
