package app.parallax.ui.figures;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.present.figure.FigureRow;
import app.parallax.present.figure.FigureTable;
import app.parallax.present.figure.FigureWording;
import app.parallax.text.Folding;
import app.parallax.text.Passage;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which figures are shown, and what the analyst made of each. What one source gives once, and nothing was found about, is left out at first. */
public final class FiguresViewModel {
    private static final FigureTable NONE = new FigureTable(List.of(), List.of());

    private final Session session;
    private final Phrases phrases;
    private final ObjectProperty<Set<Verdict>> verdicts = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty singles = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<FiguresEntry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final Preparing.Prepared<FigureTable> made;
    private FigureTable table = NONE;
    private boolean stale = true;

    public FiguresViewModel(Session session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.made = session.preparing().prepared(this::accept);
        session.known().subscribe(c -> stale = true);
        session.judgements().subscribe(j -> update());
        verdicts.subscribe(v -> update());
        singles.subscribe(s -> update());
        text.subscribe(t -> update());
    }

    /** Takes up what the comparison is now: for when the view is looked at. */
    void refresh() {
        if (stale) {
            stale = false;
            Comparison now = session.known().get();
            made.ask(() -> now == null ? NONE : FigureTable.of(now, phrases));
        }
    }

    private void accept(FigureTable newTable) {
        table = newTable;
        update();
    }

    /** Whether the figures of the comparison are still being put together. */
    ReadOnlyBooleanProperty preparing() {
        return made.waiting();
    }

    private void update() {
        // Of another comparison other figures are shown, once somebody looks.
        if (stale || made.isWaiting()) {
            return;
        }
        List<FiguresEntry> entries = new ArrayList<>();
        for (FigureTable.Group group : table.groups()) {
            List<FigureRow> rows = group.rows().stream()
                    .filter(row -> isWanted(row, group.counted()))
                    .toList();
            if (!rows.isEmpty()) {
                entries.add(new FiguresEntry.Heading(group.counted()));
                rows.forEach(row -> entries.add(new FiguresEntry.Row(row, group.counted(), judged(row))));
            }
        }
        shown.set(List.copyOf(entries));
    }

    private boolean isWanted(FigureRow row, String counted) {
        String wanted = Folding.key(text.get());
        return (singles.get() || !row.isSingle() || !wanted.isEmpty())
                && (verdicts.get().isEmpty()
                        || (row.verdict() != null && verdicts.get().contains(row.verdict())))
                && (wanted.isEmpty() || Folding.key(words(row, counted)).contains(wanted));
    }

    private static String words(FigureRow row, String counted) {
        StringBuilder words = new StringBuilder(counted).append(' ').append(row.value());
        row.cells()
                .forEach(cell ->
                        cell.wordings().forEach(wording -> words.append(' ').append(wording.words())));
        return words.toString();
    }

    private String judged(FigureRow row) {
        Finding finding = row.finding();
        Judgement judgement = finding == null ? null : session.judgement(Subject.Kind.FINDING, finding.id());
        return judgement == null ? "" : new JudgementWords(phrases).withDoubt(judgement);
    }

    List<String> columns() {
        return table.columns();
    }

    ReadOnlyObjectProperty<List<FiguresEntry>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Those that are let through; empty for all. */
    ReadOnlyObjectProperty<Set<Verdict>> verdicts() {
        return verdicts;
    }

    /** Lets a verdict through beside others, or no more. */
    void toggle(Verdict verdict) {
        Set<Verdict> now = EnumSet.noneOf(Verdict.class);
        now.addAll(verdicts.get());
        if (!now.remove(verdict)) {
            now.add(verdict);
        }
        verdicts.set(Set.copyOf(now));
    }

    /** Whether what one source gives once, and nothing was found about, is shown too. */
    BooleanProperty singles() {
        return singles;
    }

    /** Words that a row must have, in a source or in what is counted; what is given once is looked through too. */
    StringProperty text() {
        return text;
    }

    private Stream<FigureRow> all() {
        return table.groups().stream().flatMap(group -> group.rows().stream());
    }

    int count() {
        return (int) all().count();
    }

    int count(Verdict verdict) {
        return (int) all().filter(row -> row.verdict() == verdict).count();
    }

    int countSingles() {
        return (int) all().filter(FigureRow::isSingle).count();
    }

    void showAll() {
        verdicts.set(Set.of());
        text.set("");
        singles.set(true);
    }

    /**
     * Makes a figure the session's selection, so that the reader lines up: what was found about it, where the wording is part of that, else the wording with what the other sources give.
     *
     * @param wording null for the row as a whole
     */
    void choose(FigureRow row, @Nullable FigureWording wording) {
        Comparison comparison = session.known().get();
        if (comparison == null) {
            return;
        }
        Finding finding = row.finding();
        Passage first = wording == null ? row.passages().getFirst() : wording.passage();
        if (finding != null && (wording == null || finding.passages().stream().anyMatch(first::overlaps))) {
            session.selection().set(new Selections(comparison).finding(finding, null));
        } else {
            session.selection().set(new Selection(Selections.figureId(first), passages(row, first), null));
        }
    }

    private static List<Passage> passages(FigureRow row, Passage first) {
        Stream<Passage> others =
                row.passages().stream().filter(passage -> !passage.source().equals(first.source()));
        return Stream.concat(Stream.of(first), others).toList();
    }
}
