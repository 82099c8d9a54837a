package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.BeforeLayout;
import app.parallax.ui.control.Focus;
import app.parallax.ui.correcting.Picking;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Selection;
import app.parallax.ui.versions.NewText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The columns side by side, with ribbons between neighbours. */
public final class ReaderView extends Region {
    private static final double PICKING_WIDTH = 620;

    private final ReaderViewModel model;
    private final Sheets sheets;
    private final PickingBar pickingBar;
    private final PickingKeys pickingKeys;
    private final ColumnRow row;
    private final Stepping stepping;
    private final Levelling levelling;
    private final BeforeLayout refresh = new BeforeLayout(this, this::refresh);
    private final Preparing.Prepared<Pages> pages;
    private final Gutters gutters;
    private final PageCommands words;
    private final BeforeLayout fit = new BeforeLayout(this, this::fit);
    private int room;
    private List<Passage> worked = List.of();
    private @Nullable Passage pendingHit;
    private boolean focusWanted;
    /** What is being put on the pages is no longer all that is known. */
    private boolean more;

    private Consumer<String> onBaseline = id -> {};

    /**
     * @param onCorrected hears corrections of what is known of a source, and the occasion that one of them speaks of, where nobody knew it before
     */
    public ReaderView(ReaderViewModel model, BiConsumer<List<Correction>, Optional<Occasion>> onCorrected) {
        this.model = model;
        this.row = new ColumnRow(this::column, model.session().arranging());
        this.levelling = new Levelling(model, row::columns);
        this.stepping = new Stepping(model, row::columns);
        this.gutters = new Gutters(model, stepping::rest);
        this.words = new PageCommands(model, this::read);
        this.pages = model.session().preparing().prepared(this::show);
        this.sheets = new Sheets(model, row, this::catchUp, onCorrected::accept);
        this.pickingKeys = new PickingKeys(model.settingRight().picking(), row);
        this.pickingBar = new PickingBar(model.settingRight().picking(), model.session(), model.texts());
        getStyleClass().add("reader");
        // In the order in which Tab goes through them; what lies on top is said apart from that.
        getChildren().addAll(pickingBar, row, sheets.layer());
        pickingBar.setViewOrder(-1);
        sheets.layer().setViewOrder(-2);
        model.session().readable().subscribe(c -> more());
        model.session().pending().subscribe(p -> more());
        model.session().columns().subscribe(refresh::ask);
        model.session().marked().subscribe(refresh::ask);
        model.session().hiddenMarks().hidden().subscribe(h -> refresh.ask());
        model.session().changesOnly().subscribe(on -> refresh.ask());
        model.session().ledger().dossier().subscribe(d -> keepWorked());
        model.session().selection().subscribe(this::select);
        model.selecting().range().subscribe(r -> drawWords());
        model.selecting().caret().subscribe(c -> drawWords());
        model.session().found().subscribe(found -> row.columns().forEach(ColumnView::find));
        model.session().hit().subscribe(this::look);
        model.session()
                .judgements()
                .subscribe(j -> row.columns().forEach(column -> column.page().showGlyphs()));
        model.grading().grades().subscribe(g -> showGrades());
        model.settingRight().picking().stage().subscribe(this::pick);
        addEventFilter(KeyEvent.KEY_PRESSED, pickingKeys::hear);
        AfterLayout.of(this, this::follow);
    }

    /** What was noted or judged just now stays in view where only changes are shown. */
    private void keepWorked() {
        List<Passage> now = model.session().changesOnly().get() ? model.worked() : List.of();
        if (!now.equals(worked)) {
            worked = now;
            refresh.ask();
        }
    }

    private void drawWords() {
        row.columns().forEach(column -> column.page().words().draw());
    }

    private void showGrades() {
        if (!isBehind()) {
            row.columns().forEach(ColumnView::showGrade);
        }
    }

    /** More is known. While texts are being put on their pages for the first time they are not begun anew whenever something about them becomes known: first they are seen. */
    private void more() {
        if (pages.isWaiting() && model.session().early().get() != null) {
            more = true;
        } else {
            refresh.askSoon();
        }
    }

    /** Asks for the pages as they are to be now. Of a source that is gone nothing more can be asked: its column goes at once. */
    private void refresh() {
        more = false;
        Comparison comparison = model.session().readable().get();
        List<String> there = comparison == null
                ? List.of()
                : row.sources().stream()
                        .filter(id -> comparison.sources().stream().anyMatch(s -> s.id().equals(id)))
                        .toList();
        if (!there.equals(row.sources())) {
            gutters.clear();
            Focus.across(row, () -> row.arrange(there));
        }
        if (comparison == null) {
            pages.drop();
        } else {
            pages.ask(model.look()::pages);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void show(Pages made) {
        if (made.comparison() != model.session().readable().get() && !more) {
            // Others are about to be asked for.
            return;
        }
        boolean others = !row.sources().equals(made.sources());
        row.measureBy(made.letters());
        Focus.across(row, () -> row.arrange(made.sources()));
        if (focusWanted) {
            focusText();
        }
        for (int i = 0; i < made.columns().size(); i++) {
            row.columns().get(i).show(made.columns().get(i), made.comparison().baseline());
        }
        gutters.show(made);
        mark();
        Selection selection = model.session().selection().get();
        if (others && selection != null) {
            levelling.ask(selection);
        }
        requestLayout();
        if (more) {
            refresh.ask();
        }
    }

    /** True while the columns are not yet as they are to be. */
    private boolean isBehind() {
        return refresh.isWaiting() || pages.isWaiting();
    }

    /** Makes the columns as they are to be, for what cannot wait for a worker. */
    private void catchUp() {
        refresh.now();
        pages.now();
    }

    /** Shows as many columns as there is room for, whenever that has changed. */
    private void fit() {
        room = row.room();
        model.session().arranging().fit(room);
    }

    /** Gives the focus to the source that is read, as soon as there is one. */
    public void focusText() {
        focusWanted = row.columns().isEmpty();
        read().ifPresent(Node::requestFocus);
    }

    /** The source that is read, where that is not the baseline; else the first one that is held against it. */
    public Optional<String> other() {
        Comparison comparison = model.session().readable().get();
        return Stream.concat(read().map(ColumnView::source).stream(), row.sources().stream())
                .filter(id -> comparison != null && !id.equals(comparison.baseline()))
                .findFirst();
    }

    /** Whether the column that has the focus is the one that the others are held against. */
    public boolean isOnBaseline() {
        Comparison comparison = model.session().readable().get();
        return comparison != null
                && row.columns().stream()
                        .anyMatch(column ->
                                column.isFocusWithin() && column.source().equals(comparison.baseline()));
    }

    /** Moves the column that is read one place to the left for -1, to the right for 1. */
    public void move(int by) {
        read().ifPresent(column -> model.session().arranging().moveColumn(column.source(), by));
    }

    /** Makes the column that is read wider, or narrower, by so many pixels. */
    public void widen(double by) {
        read().ifPresent(column -> row.widen(column, by));
    }

    /** Hears of the source that the others shall be held against. */
    public void onBaseline(Consumer<String> action) {
        onBaseline = action;
    }

    /** Takes new texts of the sources from now on. */
    public void takeNewTexts(NewText taking) {
        sheets.takeNewTexts(taking);
    }

    private ColumnView column(String id) {
        ColumnView column = new ColumnView(id, model, sheets::correct, sheets::newText);
        column.page().onHovered(position -> {
            gutters.hover(id, position);
            Platform.requestNextPulse();
        });
        column.onBaseline(() -> onBaseline.accept(id));
        column.page().onScrolled(() -> {
            stepping.lead(column);
            model.session().arranging().settle();
        });
        column.page().onPressed(stepping::rest);
        column.setOnContextMenuRequested(e -> words.asked(column, e));
        column.setOnDragDropped(e -> {
            // Words are left to the window: only files have names by which to tell what they are.
            if (e.getDragboard().hasFiles()) {
                dropped(
                        id,
                        new NewText.Held.Files(NewText.paths(e.getDragboard().getFiles())));
                e.setDropCompleted(true);
                e.consume();
            }
        });
        return column;
    }

    /** Asks in a sheet what was dropped on the column of a source. */
    public void dropped(String source, NewText.Held held) {
        sheets.dropped(source, held);
    }

    /** Asks what is known of the source that is read: the one whose column has the focus, else the first. */
    public void correctSource() {
        read().ifPresent(sheets::correct);
    }

    /** Asks for the new text of the source that is read. */
    public void newText() {
        read().ifPresent(ColumnView::takeText);
    }

    /** Asks how reliable the source is that is read. */
    public void gradeSource() {
        read().ifPresent(ColumnView::grade);
    }

    /** What can be asked of the words on the page that is read. */
    public PageCommands words() {
        return words;
    }

    /** The source that is read; empty where none is shown. */
    public Optional<String> source() {
        return read().map(ColumnView::source);
    }

    private Optional<ColumnView> read() {
        return row.columns().stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .or(() -> row.columns().stream().findFirst());
    }

    /** Shows how far the choice of a passage has come. */
    private void pick(Picking.@Nullable Stage stage) {
        catchUp();
        mark();
        if (stage != null) {
            pickingKeys.follow(stage.cursor());
        }
    }

    /** Rings what is selected; while passages are chosen for a link, those instead. */
    private void mark() {
        Picking.Stage stage = model.settingRight().picking().stage().get();
        row.columns().forEach(column -> {
            if (stage == null) {
                column.show(model.session().selection().get());
            } else {
                column.pick(stage.chosen());
            }
        });
    }

    private void select(@Nullable Selection selection) {
        mark();
        if (selection != null) {
            stepping.rest();
        }
        levelling.ask(selection);
        requestLayout();
    }

    private void look(@Nullable Passage hit) {
        row.columns().forEach(ColumnView::find);
        pendingHit = hit;
        requestLayout();
    }

    /** Brings what is selected level once more, after the text has changed its size. */
    public void levelAgain() {
        select(model.session().selection().get());
    }

    /** After every layout: ribbons and rulers stand where the text stands now. */
    private void follow() {
        stepping.step();
        gutters.follow(row.columns(), row.ribbons());
        row.columns().forEach(ColumnView::follow);
    }

    /** The place where a source's column shows a passage, in the scene; for tests and pictures. */
    public Optional<Bounds> sceneBoundsOf(Passage passage) {
        return row.of(passage.source())
                .flatMap(c -> c.page().boundsOf(passage.span()).map(c.page()::localToScene));
    }

    /** True while a column is on its way to a passage. */
    public boolean isMoving() {
        return levelling.isAsked()
                || (getScene() != null && (isBehind() || fit.isWaiting()))
                || pendingHit != null
                || stepping.isMoving()
                || row.columns().stream().anyMatch(c -> c.page().isGliding());
    }

    @Override
    protected void layoutChildren() {
        sheets.layer().resizeRelocate(0, 0, getWidth(), getHeight());
        double barWidth = Math.min(PICKING_WIDTH, getWidth() - 24);
        double barHeight = Math.ceil(pickingBar.prefHeight(barWidth));
        pickingBar.resizeRelocate((getWidth() - barWidth) / 2, 6, barWidth, barHeight);
        row.resizeRelocate(0, 0, getWidth(), getHeight());
        row.layout();
        if (row.room() != room) {
            fit.ask();
        }
        bringPending();
    }

    private void bringPending() {
        if (isBehind()) {
            // What is to be brought may stand in a column that is not there yet.
            return;
        }
        Passage hit = pendingHit;
        if (hit != null && getHeight() > 0) {
            pendingHit = null;
            row.columns().forEach(ColumnView::layout);
            row.of(hit.source()).ifPresent(column -> {
                stepping.lead(column);
                column.page().bring(hit.span(), column.page().readingLine());
            });
        }
        if (getHeight() > 0) {
            levelling.level();
        }
    }
}
