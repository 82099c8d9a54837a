package app.parallax.ui.quotations;

import app.parallax.compare.Comparison;
import app.parallax.compare.QuotationVerdict;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.present.QuotationRow;
import app.parallax.present.QuotationRows;
import app.parallax.present.QuotationRows.Order;
import app.parallax.ui.session.Preparing;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which quotations are shown, in what order, and what the analyst made of each. */
public final class QuotationsViewModel {
    private final Session session;
    private final Phrases phrases;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.SEVERITY);
    private final ObjectProperty<Set<QuotationVerdict>> verdicts = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Entry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final Preparing.Prepared<List<QuotationRow>> made;
    private List<QuotationRow> all = List.of();
    private boolean stale = true;

    /**
     * A row of the list.
     *
     * @param judged what the analyst made of it; empty where nobody judged it
     */
    record Entry(QuotationRow row, String judged) {}

    public QuotationsViewModel(Session session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.made = session.preparing().prepared(this::accept);
        session.known().subscribe(c -> stale = true);
        session.judgements().subscribe(j -> update());
        order.subscribe(o -> update());
        verdicts.subscribe(v -> update());
        source.subscribe(s -> update());
    }

    /** Takes up what the comparison is now: for when the view is looked at. */
    void refresh() {
        if (stale) {
            stale = false;
            Comparison now = session.known().get();
            made.ask(() -> now == null ? List.of() : QuotationRows.of(now, phrases));
        }
    }

    private void accept(List<QuotationRow> rows) {
        all = rows;
        if (all.stream().noneMatch(row -> row.source().equals(source.get()))) {
            source.set(null);
        }
        update();
    }

    /** Whether the quotations of the comparison are still being put together. */
    ReadOnlyBooleanProperty preparing() {
        return made.waiting();
    }

    private void update() {
        List<QuotationRow> wanted = all.stream()
                .filter(row -> verdicts.get().isEmpty() || verdicts.get().contains(row.verdict()))
                .filter(row -> source.get() == null || row.source().equals(source.get()))
                .toList();
        shown.set(QuotationRows.sorted(wanted, order.get()).stream()
                .map(row -> new Entry(row, judged(row)))
                .toList());
    }

    private String judged(QuotationRow row) {
        Subject.Kind kind = row.finding() == null ? Subject.Kind.QUOTATION : Subject.Kind.FINDING;
        Judgement judgement = session.judgement(kind, row.id());
        return judgement == null ? "" : new JudgementWords(phrases).withDoubt(judgement);
    }

    /** All quotations, by place, whatever the filter. */
    List<QuotationRow> all() {
        return all;
    }

    ReadOnlyObjectProperty<List<Entry>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /** Those that are let through; empty for all. */
    ReadOnlyObjectProperty<Set<QuotationVerdict>> verdicts() {
        return verdicts;
    }

    /** Lets a verdict through beside others, or no more. */
    void toggle(QuotationVerdict verdict) {
        Set<QuotationVerdict> now = EnumSet.noneOf(QuotationVerdict.class);
        now.addAll(verdicts.get());
        if (!now.remove(verdict)) {
            now.add(verdict);
        }
        verdicts.set(Set.copyOf(now));
    }

    /** The id of the only source whose quotations are shown; null for all. */
    ObjectProperty<@Nullable String> source() {
        return source;
    }

    /** The sources that quote, in the order of the columns. */
    List<QuotationRow> quoting() {
        List<QuotationRow> one = new ArrayList<>();
        all.stream()
                .filter(row -> one.stream().noneMatch(o -> o.source().equals(row.source())))
                .forEach(one::add);
        return one;
    }

    void showAll() {
        verdicts.set(Set.of());
        source.set(null);
    }

    /** How many there are with a verdict in the source that is shown. */
    int count(QuotationVerdict verdict) {
        return (int) here().filter(row -> row.verdict() == verdict).count();
    }

    private Stream<QuotationRow> here() {
        return all.stream().filter(row -> source.get() == null || row.source().equals(source.get()));
    }

    /** Makes it the session's selection, so that the reader lines up. */
    void choose(QuotationRow row) {
        Comparison comparison = session.known().get();
        if (comparison != null) {
            new Selections(comparison).of(row.id(), row.quoted().passage()).ifPresent(session.selection()::set);
        }
    }
}
