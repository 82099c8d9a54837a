package app.parallax.ui.search;

import app.parallax.present.search.SearchQuery;
import app.parallax.present.search.SearchResult;
import app.parallax.ui.search.SearchViewModel.Outcome;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The hits, text by text, each with the words around it. The one that is looked at is chosen here, and the other way round. */
final class HitList extends ListView<SearchRow> {
    /** Of a row; two lines of small letters. Rows of one height cost the same however many there are. */
    private static final double HEIGHT = 44;

    private final SearchViewModel model;
    private SearchRow.Rows rows = new SearchRow.Rows(new SearchResult(SearchQuery.of(""), List.of()));
    private boolean following;

    HitList(SearchViewModel model, Consumer<String> onNote) {
        this.model = model;
        setId("search-hits");
        getStyleClass().add("search-hits");
        setAccessibleText(model.texts().text("search.list"));
        setFixedCellSize(HEIGHT);
        setCellFactory(view -> new HitCell(model, onNote));
        getSelectionModel().selectedIndexProperty().subscribe(row -> chosen(row.intValue()));
        model.current().subscribe(index -> follow(index.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                model.lookAgain();
                e.consume();
            }
        });
    }

    void show(Outcome outcome) {
        following = true;
        rows = outcome instanceof Outcome.Hits hits ? hits.rows() : rows;
        List<SearchRow> shown = outcome instanceof Outcome.Hits hits ? hits.rows() : List.of();
        setItems(FXCollections.observableList(shown));
        getSelectionModel().clearSelection();
        scrollTo(0);
        setVisible(!shown.isEmpty());
        following = false;
    }

    private void chosen(int row) {
        if (!following && row >= 0 && row < getItems().size() && getItems().get(row) instanceof SearchRow.Hit hit) {
            model.look(hit.index());
        }
    }

    private void follow(int index) {
        if (index < 0) {
            return;
        }
        following = true;
        int row = rows.rowOf(index);
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
        int above = (int) (getHeight() / HEIGHT / 2);
        if (!isInView(row)) {
            scrollTo(Math.max(0, row - above));
        }
        following = false;
    }

    private boolean isInView(int row) {
        return lookupAll(".search-cell").stream()
                .filter(HitCell.class::isInstance)
                .map(HitCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == row
                        && !cell.isEmpty()
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= getHeight());
    }

    /** Takes the focus; the first hit is looked at where none is. */
    void take() {
        if (!getItems().isEmpty()) {
            requestFocus();
            if (model.current().get() < 0) {
                model.next();
            }
        }
    }
}
