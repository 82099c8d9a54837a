package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Verdict;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Correctable;
import app.parallax.present.DisplayText;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.LinkView;
import app.parallax.present.LinkViews;
import app.parallax.present.Phrases;
import app.parallax.text.Folding;
import app.parallax.text.Passage;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.session.Ledger;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** The findings in order of weight, as far as the filter lets them through, and which of them is looked at. */
public final class FindingsViewModel {
    private final Session session;
    private final SettingRight settingRight;
    private final Phrases phrases;
    private final EvidenceClipboard evidence;
    private final ObservableList<FindingView> all = FXCollections.observableArrayList();
    private final FilteredList<FindingView> shown = new FilteredList<>(all);
    private final ObservableSet<FindingKind> kinds = FXCollections.observableSet();
    private final ObservableSet<Verdict> verdicts = FXCollections.observableSet();
    private final ObservableSet<Standing> standings = FXCollections.observableSet();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper seen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper judged = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();

    public FindingsViewModel(Session session, SettingRight settingRight, Phrases phrases, EvidenceClipboard evidence) {
        this.session = session;
        this.settingRight = settingRight;
        this.phrases = phrases;
        this.evidence = evidence;
        session.comparison().subscribe(this::accept);
        session.selection().subscribe(this::see);
        session.ledger().dossier().subscribe(this::count);
        session.judgements().subscribe(j -> count(session.dossier()));
        shown.subscribe(this::mark);
        kinds.subscribe(this::filter);
        verdicts.subscribe(this::filter);
        standings.subscribe(this::filter);
        session.selection().subscribe(s -> filterAgain());
        session.judgements().subscribe(j -> filterAgain());
        text.subscribe(t -> filter());
        everything.subscribe(e -> filter());
        session.selection().subscribe(s -> card.set(newCard()));
        session.place().subscribe(p -> card.set(newCard()));
        shown.subscribe(() -> card.set(newCard()));
    }

    private void mark() {
        List<String> ids = shown.stream().map(FindingView::id).toList();
        if (!ids.equals(session.marked())) {
            session.marked().setAll(ids);
        }
    }

    /** What is shown above the list of a selection that the list does not hold. */
    sealed interface Card {
        /** Two passages that are tied. */
        record Tied(LinkView link) implements Card {}

        /** A point that is stated. */
        record OfPoint(Point point) implements Card {}

        /** A quotation or figure that no finding is about, or a paragraph; with how it is read. */
        record Said(String title, String words, List<Correctable> read) implements Card {}

        /** A finding that the filter, or the dozen that matter most, leaves out. */
        record Unlisted(FindingView finding) implements Card {}
    }

    private @Nullable Card newCard() {
        Selection selection = session.selection().get();
        Comparison comparison = session.comparison().get();
        if (comparison == null || selectedIndex() >= 0) {
            return null;
        }
        if (selection == null) {
            Passage place = session.place().get();
            return place == null || comparison.sources().stream().noneMatch(s -> s.id().equals(place.source()))
                    ? null
                    : new Card.Said("card.paragraph", brief(comparison, place), settingRight.looked());
        }
        Stream<Card> findings =
                all.stream().filter(f -> f.id().equals(selection.id())).map(Card.Unlisted::new);
        Stream<Card> links = comparison.links().stream()
                .filter(l -> l.id().equals(selection.id()))
                .map(l -> new Card.Tied(new LinkViews(comparison, phrases).of(l)));
        Stream<Card> quotations = comparison.quotations().stream()
                .filter(q -> q.id().equals(selection.id()))
                .map(q -> said("card.quotation", comparison.source(q.source()).text(), q));
        Stream<Card> points = comparison.points().stream()
                .filter(p -> p.id().equals(selection.id()))
                .map(Card.OfPoint::new);
        Stream<Card> figures = selection.passages().stream()
                .limit(1)
                .filter(place -> Selections.figureId(place).equals(selection.id()))
                .map(place -> new Card.Said("card.figure", brief(comparison, place), settingRight.looked()));
        return Stream.of(findings, links, quotations, points, figures)
                .flatMap(cards -> cards)
                .findFirst()
                .orElse(null);
    }

    private Card said(String title, String text, QuotationCheck check) {
        return new Card.Said(title, check.quotation().span().of(text), settingRight.looked());
    }

    private static String brief(Comparison comparison, Passage place) {
        String text = comparison.source(place.source()).text();
        return new Excerpt(place, DisplayText.of(text, place.span()).shown()).brief();
    }

    SettingRight settingRight() {
        return settingRight;
    }

    /** Where findings are copied to. */
    public EvidenceClipboard evidence() {
        return evidence;
    }

    private void accept(@Nullable Comparison comparison) {
        all.setAll(comparison == null ? List.of() : new FindingViews(comparison, phrases).all());
        filter();
        see(session.selection().get());
        count(session.dossier());
    }

    private void see(@Nullable Selection selection) {
        if (selection != null
                && !session.dossier().isSeen(selection.id())
                && all.stream().anyMatch(f -> f.id().equals(selection.id()))) {
            Ledger ledger = session.ledger();
            ledger.put(Change.Code.SEEN, new Seen(selection.id(), ledger.stamp()));
        }
    }

    private void count(Dossier dossier) {
        seen.set((int) all.stream().filter(f -> dossier.isSeen(f.id())).count());
        judged.set((int) all.stream().filter(f -> judgement(f) != null).count());
    }

    /** What was seen or judged just now stays in the list until the reader goes on. */
    private void filterAgain() {
        if (!standings.isEmpty()) {
            int selected = selectedIndex();
            filter(selected < 0 ? "" : shown.get(selected).id());
        }
    }

    private void filter() {
        filter("");
    }

    private void filter(String kept) {
        String wanted = Folding.key(text.get());
        Set<FindingKind> someKinds = Set.copyOf(kinds);
        Set<Verdict> someVerdicts = Set.copyOf(verdicts);
        Set<Standing> someStandings = Set.copyOf(standings);
        boolean triage = !everything.get() && !isFiltered();
        Set<FindingView> first = Set.copyOf(all.subList(0, Math.min(all.size(), FindingViews.TRIAGE)));
        shown.setPredicate(f -> (!triage || first.contains(f))
                && (someKinds.isEmpty() || someKinds.contains(f.finding().kind()))
                && (someVerdicts.isEmpty() || someVerdicts.contains(f.finding().verdict()))
                && (someStandings.isEmpty()
                        || f.id().equals(kept)
                        || someStandings.stream().anyMatch(standing -> standing.holds(f.id(), session)))
                && (wanted.isEmpty() || Folding.key(words(f)).contains(wanted)));
    }

    private boolean isFiltered() {
        return !text.get().isBlank() || !kinds.isEmpty() || !verdicts.isEmpty() || !standings.isEmpty();
    }

    private static String words(FindingView finding) {
        StringBuilder words = new StringBuilder(finding.title())
                .append(' ')
                .append(finding.summary())
                .append(' ')
                .append(finding.explanation());
        finding.evidence().forEach(e -> words.append(' ').append(e.words()));
        return words.toString();
    }

    /** What passes the filter, heaviest first. */
    ObservableList<FindingView> shown() {
        return shown;
    }

    public ObservableList<FindingView> all() {
        return all;
    }

    /** The kinds to show; empty shows all. */
    ObservableSet<FindingKind> kinds() {
        return kinds;
    }

    /** The verdicts to show; empty shows all. */
    ObservableSet<Verdict> verdicts() {
        return verdicts;
    }

    /** What became of the findings to show; empty shows all. */
    ObservableSet<Standing> standings() {
        return standings;
    }

    StringProperty text() {
        return text;
    }

    /** Whether more than the dozen that matter most is shown while nothing is filtered. */
    BooleanProperty everything() {
        return everything;
    }

    /** How many of the findings have been looked at. */
    public ReadOnlyIntegerProperty seen() {
        return seen.getReadOnlyProperty();
    }

    /** How many of the findings have been judged. */
    ReadOnlyIntegerProperty judged() {
        return judged.getReadOnlyProperty();
    }

    /** Null where nothing is selected, or where the list shows it. */
    ReadOnlyObjectProperty<@Nullable Card> card() {
        return card.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    /** The place of the selected finding among those shown, or -1. */
    int selectedIndex() {
        Selection selection = session.selection().get();
        return selection == null
                ? -1
                : IntStream.range(0, shown.size())
                        .filter(i -> shown.get(i).id().equals(selection.id()))
                        .findFirst()
                        .orElse(-1);
    }

    void select(FindingView finding) {
        Comparison comparison = session.comparison().get();
        Selection now = session.selection().get();
        boolean isSelected = now != null && now.id().equals(finding.id());
        if (comparison != null && !isSelected) {
            session.selection().set(new Selections(comparison).finding(finding.finding(), null));
        }
    }

    /** Goes on to the next finding; after the last comes the first. */
    public void next() {
        go(selectedIndex() + 1);
    }

    public void previous() {
        int index = selectedIndex();
        go(index < 0 ? shown.size() - 1 : index - 1);
    }

    /** Goes on to the next finding that nobody has looked at; beyond the dozen that matter most when those are done. */
    public void nextUnseen() {
        int from = selectedIndex() + 1;
        Optional<FindingView> next = unseen(from);
        if (next.isEmpty() && !isFiltered() && !everything.get() && seen.get() < all.size()) {
            everything.set(true);
            next = unseen(from);
        }
        next.ifPresent(this::select);
    }

    private Optional<FindingView> unseen(int from) {
        return IntStream.range(from, from + shown.size())
                .mapToObj(i -> shown.get(i % shown.size()))
                .filter(f -> !isSeen(f))
                .findFirst();
    }

    boolean isSeen(FindingView finding) {
        return session.dossier().isSeen(finding.id());
    }

    @Nullable
    Judgement judgement(FindingView finding) {
        return session.judgement(Subject.Kind.FINDING, finding.id());
    }

    private void go(int index) {
        if (!shown.isEmpty()) {
            select(shown.get(Math.floorMod(index, shown.size())));
        }
    }

    void clearFilter() {
        kinds.clear();
        verdicts.clear();
        standings.clear();
        text.set("");
    }
}
