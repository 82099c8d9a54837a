package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Columns;
import app.parallax.present.Correctable;
import app.parallax.present.DisplayText;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.LinkView;
import app.parallax.present.LinkViews;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.evidence.EvidenceClipboard;
import app.parallax.ui.session.Ledger;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The findings in order of weight, as far as the filter lets them through, and which of them is looked at. */
public final class FindingsViewModel {
    private final Session session;
    private final SettingRight settingRight;
    private final Phrases phrases;
    private final EvidenceClipboard evidence;
    private volatile @Nullable Ready ready;
    private final ObservableList<FindingView> all = FXCollections.observableArrayList();
    private final ObservableList<FindingView> shown = FXCollections.observableArrayList();
    private Predicate<FindingView> lets = f -> true;
    private @Nullable Comparator<FindingView> order;
    private @Nullable Listed listed;
    private final FindingFilter filter;
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper seen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper judged = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();

    public FindingsViewModel(Session session, SettingRight settingRight, Phrases phrases, EvidenceClipboard evidence) {
        this.session = session;
        this.settingRight = settingRight;
        this.phrases = phrases;
        this.evidence = evidence;
        this.filter = new FindingFilter(session);
        session.readable().subscribe(this::accept);
        session.selection().subscribe(this::see);
        session.ledger().dossier().subscribe(this::count);
        session.judgements().subscribe(j -> count(session.dossier()));
        shown.subscribe(this::mark);
        filter.onChange(() -> filter(""));
        filter.order().subscribe(this::sort);
        session.selection().subscribe(s -> filterAgain());
        session.judgements().subscribe(j -> filterAgain());
        everything.subscribe(e -> filter(""));
        session.selection().subscribe(s -> card.set(newCard()));
        session.place().subscribe(p -> card.set(newCard()));
        shown.subscribe(() -> card.set(newCard()));
    }

    /** The findings of a comparison in words. */
    private record Ready(Comparison comparison, List<FindingView> views) {}

    /** Puts the findings of a comparison into words before it is shown; by any thread. */
    public void prepare(Comparison comparison) {
        ready = new Ready(comparison, new FindingViews(comparison, phrases).all());
    }

    @SuppressWarnings("ReferenceEquality")
    private List<FindingView> views(Comparison comparison) {
        Ready prepared = ready;
        return prepared != null && prepared.comparison().findings() == comparison.findings()
                ? prepared.views()
                : new FindingViews(comparison, phrases).all();
    }

    /** That only the dozen that matter most is listed hides nothing in the text. */
    private void mark() {
        show(shown, session.listed());
        show(filter.isOn() ? shown : all, session.marked());
    }

    private static void show(List<FindingView> views, ObservableList<String> ids) {
        List<String> now = views.stream().map(FindingView::id).toList();
        if (!now.equals(ids)) {
            ids.setAll(now);
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
        if (selection != null && session.isSelectionPreliminary()) {
            return selectedIndex() >= 0 ? null : unlisted(selection).findFirst().orElse(null);
        }
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
        Stream<Card> findings = unlisted(selection);
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

    private Stream<Card> unlisted(Selection selection) {
        return all.stream().filter(f -> f.id().equals(selection.id())).map(Card.Unlisted::new);
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

    /** What becomes known of a source besides findings changes nothing here. */
    private void accept(@Nullable Comparison comparison) {
        List<String> sources = comparison == null
                ? List.of()
                : comparison.sources().stream().map(AnnotatedSource::id).toList();
        Listed now =
                new Listed(session.comparison().get(), sources, comparison == null ? List.of() : comparison.findings());
        if (now.isAs(listed)) {
            return;
        }
        listed = now;
        filter.renew(sources);
        all.setAll(comparison == null ? List.of() : views(comparison));
        lets = newLets("");
        order = newOrder();
        arrange();
        card.set(newCard());
        see(session.selection().get());
        count(session.dossier());
    }

    /** What the findings are listed of. */
    private record Listed(@Nullable Comparison comparison, List<String> sources, List<Finding> findings) {
        @SuppressWarnings("ReferenceEquality")
        boolean isAs(@Nullable Listed other) {
            return other != null
                    && comparison == other.comparison
                    && findings == other.findings
                    && sources.equals(other.sources);
        }
    }

    /** What may still change is not seen once and for all. */
    private void see(@Nullable Selection selection) {
        if (selection != null
                && !session.isPreliminary(selection.passages())
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
        if (!filter.standings().isEmpty()) {
            int selected = selectedIndex();
            filter(selected < 0 ? "" : shown.get(selected).id());
        }
    }

    /**
     * @param kept the id of a finding that stays whatever became of it; empty for none
     */
    private void filter(String kept) {
        lets = newLets(kept);
        arrange();
    }

    private Predicate<FindingView> newLets(String kept) {
        if (everything.get() || filter.isOn()) {
            return filter.predicate(kept);
        }
        return Set.copyOf(all.subList(0, Math.min(all.size(), FindingViews.TRIAGE)))::contains;
    }

    private void sort() {
        order = newOrder();
        arrange();
    }

    /** What is looked at now does not change its place: what counts is what was seen when the order was asked for. */
    private @Nullable Comparator<FindingView> newOrder() {
        Comparison comparison = session.readable().get();
        if (comparison == null) {
            return null;
        }
        Set<String> seenBefore =
                all.stream().filter(this::isSeen).map(FindingView::id).collect(Collectors.toSet());
        return filter.order().get().comparator(comparison, seenBefore::contains);
    }

    /** Whoever watches what is shown hears of it once, and of nothing where it is as before. */
    private void arrange() {
        Stream<FindingView> through = all.stream().filter(lets);
        Comparator<FindingView> by = order;
        List<FindingView> now = (by == null ? through : through.sorted(by)).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
        // What is listed may be the same while more or less is marked.
        mark();
    }

    /** What passes the filter, in the order that was asked for. */
    ObservableList<FindingView> shown() {
        return shown;
    }

    public ObservableList<FindingView> all() {
        return all;
    }

    /** True where there are findings and the filter lets none of them through. */
    boolean isFilterHiding() {
        return filter.isOn() && !all.isEmpty() && shown.isEmpty();
    }

    FindingFilter filtering() {
        return filter;
    }

    /** What the sources are called, by id, in the order of the columns. */
    Map<String, String> sources() {
        Comparison comparison = session.readable().get();
        Map<String, String> names = new LinkedHashMap<>();
        if (comparison != null) {
            SourceHeaders headers = new SourceHeaders(comparison, phrases);
            Columns.order(comparison).forEach(id -> names.put(id, headers.brief(id)));
        }
        return names;
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
        Comparison comparison = session.readable().get();
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
        if (next.isEmpty() && !filter.isOn() && !everything.get() && seen.get() < all.size()) {
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

    /** True for a finding that may still change. */
    boolean isPreliminary(FindingView finding) {
        return session.isPreliminary(finding.finding().passages());
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
}
