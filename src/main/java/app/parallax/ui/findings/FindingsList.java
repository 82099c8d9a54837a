package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Judgement;
import app.parallax.present.Correctable;
import app.parallax.present.FindingView;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.control.AfterLayout;
import app.parallax.ui.control.KeyedRows;
import app.parallax.ui.control.RuledFlow;
import app.parallax.ui.control.SpokenRows;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The findings from top to bottom; the selected one is open. Arrow keys go from one to the next. */
final class FindingsList extends Region implements SpokenRows {
    private final FindingsViewModel model;
    private final Phrases phrases;
    private final Texts texts;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final VirtualFlow<Entry, Cell<Entry, FindingItem>> flow = VirtualFlow.createVertical(entries, this::cell);
    private final JudgementWords words;
    private final RuledFlow ruled = new RuledFlow(flow, accessibleTextProperty());
    private boolean atTop = true;

    /**
     * One row.
     *
     * @param place among those that are shown, from 1; 0 where the row is not open and does not say it
     * @param of how many are shown; 0 where the row is not open
     */
    private record Entry(
            FindingView finding,
            int place,
            int of,
            boolean open,
            boolean preliminary,
            boolean seen,
            @Nullable Judgement judgement,
            List<Correctable> read) {}

    FindingsList(FindingsViewModel model, Phrases phrases, Texts texts) {
        this.model = model;
        this.phrases = phrases;
        this.texts = texts;
        this.words = new JudgementWords(phrases);
        getStyleClass().add("findings-list");
        getChildren().add(ruled);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("findings.title"));
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(this::key);
        model.shown().subscribe(this::refresh);
        model.session().selection().subscribe(s -> refresh());
        model.session().ledger().dossier().subscribe(d -> refreshUnmoved());
        model.session().judgements().subscribe(j -> refreshUnmoved());
        AfterLayout.of(this, this::keepPlace);
        // What is open stays in view when the strip below it grows.
        heightProperty().subscribe(height -> reveal(model.selectedIndex()));
        refresh();
    }

    /** Only what changed is made anew, so that the list keeps its place. */
    private void refresh() {
        refreshUnmoved();
        reveal(model.selectedIndex());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public int spokenCount() {
        return entries.size();
    }

    @Override
    public int spokenCurrent() {
        return model.selectedIndex();
    }

    @Override
    public int spokenIndex(Node row) {
        return IntStream.rangeClosed(Math.max(0, flow.getFirstVisibleIndex()), flow.getLastVisibleIndex())
                .filter(i -> row.equals(spokenRow(i)))
                .findFirst()
                .orElse(-1);
    }

    @Override
    public @Nullable Node spokenRow(int index) {
        return index < 0 || index >= entries.size()
                ? null
                : flow.getCellIfVisible(index).map(Cell::getNode).orElse(null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return SpokenRows.isAsked(attribute)
                ? answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Who looks at no row and stands at the top stays there: what weighs most comes to stand above what was found before. */
    private void refreshUnmoved() {
        boolean top = model.selectedIndex() < 0 && atTop;
        if (!KeyedRows.become(entries, entries(), entry -> entry.finding().id()) || top) {
            flow.showAsFirst(0);
        }
    }

    /** Kept after each layout: to ask while rows are being changed would lay out those that are about to go. */
    private void keepPlace() {
        atTop = entries.isEmpty()
                || flow.getCellIfVisible(0)
                        .filter(cell -> cell.getNode().getBoundsInParent().getMinY() >= 0)
                        .isPresent();
    }

    private List<Entry> entries() {
        int selected = model.selectedIndex();
        List<FindingView> shown = model.shown();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> entry(shown.get(i), i + 1, shown.size(), i == selected))
                .toList();
    }

    private Entry entry(FindingView finding, int place, int of, boolean open) {
        boolean preliminary = model.isPreliminary(finding);
        List<Correctable> read = open && !preliminary ? model.settingRight().of(finding.finding()) : List.of();
        return new Entry(
                finding,
                open ? place : 0,
                open ? of : 0,
                open,
                preliminary,
                preliminary || model.isSeen(finding),
                model.judgement(finding),
                read);
    }

    private void reveal(int index) {
        if (index >= 0 && getHeight() > 0) {
            int first = flow.getFirstVisibleIndex();
            int last = flow.getLastVisibleIndex();
            if (index <= first || index >= last) {
                flow.showAtOffset(index, index == 0 ? 0 : Math.min(70, getHeight() / 4));
            }
        }
    }

    private Cell<Entry, FindingItem> cell(Entry entry) {
        FindingItem item = item(entry);
        Judgement judgement = entry.judgement();
        if (entry.preliminary()) {
            item.markPreliminary();
        }
        item.mark(entry.seen(), judgement == null ? "" : words.withDoubt(judgement));
        item.setOnMouseClicked(e -> model.select(entry.finding()));
        return Cell.wrapNode(item);
    }

    private FindingItem item(Entry entry) {
        Comparison comparison = model.session().readable().get();
        if (!entry.open() || comparison == null) {
            return new FindingItem(entry.finding(), texts);
        }
        String place = texts.text("finding.place", entry.place(), entry.of());
        return new FindingItem(
                entry.finding(),
                place,
                comparison,
                new SourceHeaders(comparison, phrases),
                texts,
                CardActions.of(entry.finding(), model, texts));
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> model.next();
            case UP -> model.previous();
            default -> {
                return;
            }
        }
        e.consume();
    }

    @Override
    protected void layoutChildren() {
        ruled.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
