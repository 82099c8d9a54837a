package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.history.History;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.dossier.work.Vault;
import app.parallax.present.early.EarlyView;
import app.parallax.present.search.SearchResult;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Where the parts of the window meet: the dossier, what came of comparing its sources, and what is looked at. Touched by the window's thread only. */
public final class Session {
    private final Ledger ledger;
    private final Preparing preparing;
    private final Shelf shelf = new Shelf();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableList<Source> sources = FXCollections.observableArrayList();

    /** A field, because a view that nobody holds is collected, and whoever listens to it hears no more. */
    private final ObservableList<Source> seenSources = FXCollections.unmodifiableObservableList(sources);

    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final Arranging arranging = new Arranging(columns);
    private final ObservableList<String> marked = FXCollections.observableArrayList();
    private final ObservableList<String> listed = FXCollections.observableArrayList();
    private final ObjectProperty<Boolean> inStep = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> changesOnly = new SimpleObjectProperty<>(false);
    private final HiddenMarks hiddenMarks = new HiddenMarks();
    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable EarlyView> early = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> readable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pending> pending = new ReadOnlyObjectWrapper<>(Pending.NOTHING);
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Passage> place = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Passage> selectedText = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SearchResult> found = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Passage> hit = new SimpleObjectProperty<>();
    private final ObjectProperty<Work> work = new SimpleObjectProperty<>(new Work.Idle());
    private final ReadOnlyObjectWrapper<@Nullable Judgements> judgements = new ReadOnlyObjectWrapper<>();
    private List<HeldSource> held = List.of();
    private List<String> arriving = List.of();

    /** Of which answer {@link #known} is; null where it is the comparison. */
    private EarlyView.@Nullable Pairs answered;

    private List<Judgement> judged = List.of();

    /** A session with an empty dossier. */
    public Session() {
        this(new Ledger(InstantSource.system()));
    }

    public Session(Ledger ledger) {
        this(ledger, Preparing.atOnce());
    }

    public Session(Ledger ledger, Preparing preparing) {
        this.ledger = ledger;
        this.preparing = preparing;
        ledger.dossier().subscribe(this::follow);
        comparison.subscribe(c -> match());
        comparison.subscribe(c -> show(null));
        work.subscribe(w -> pending.set(newPending()));
        selection.subscribe(s -> selectedText.set(null));
    }

    private void follow(Dossier dossier) {
        title.set(dossier.frame().title());
        if (!dossier.sources().equals(held)) {
            if (held.stream().anyMatch(source -> isOther(source, dossier))) {
                // What was selected stands elsewhere in the other text, or nowhere.
                selection.set(null);
                place.set(null);
                selectedText.set(null);
            }
            held = dossier.sources();
            sources.setAll(
                    held.stream().flatMap(source -> shelf.take(source).stream()).toList());
        }
        if (!dossier.all(Judgement.class).equals(judged)) {
            match();
        }
    }

    private static boolean isOther(HeldSource before, Dossier dossier) {
        HeldSource now = dossier.source(before.id());
        return now != null && !now.current().equals(before.current());
    }

    private void match() {
        judged = dossier().all(Judgement.class);
        Comparison now = comparison.get();
        judgements.set(now == null ? null : Judgements.of(dossier(), now));
    }

    /** What stands in the dossier, and the way to change it. */
    public Ledger ledger() {
        return ledger;
    }

    public Dossier dossier() {
        return ledger.dossier().get();
    }

    /** The judgements, matched with what the comparison holds; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Judgements> judgements() {
        return judgements.getReadOnlyProperty();
    }

    /** The judgement on what the comparison holds under this id; null where nobody judged it. */
    public @Nullable Judgement judgement(Subject.Kind kind, String id) {
        Judgements matched = judgements.get();
        return matched == null ? null : matched.on(kind, id);
    }

    /** Works out in the background what the parts of the window are to show. */
    public Preparing preparing() {
        return preparing;
    }

    public Shelf shelf() {
        return shelf;
    }

    /**
     * Goes on with another dossier. Between the two an empty one stands for a moment, so that nothing of the one before is taken for the other's.
     *
     * @param vault has the contents that the other names, as far as they are not lost
     */
    public void open(History other, Vault vault) {
        open(other, vault, Map.of());
    }

    /**
     * The same.
     *
     * @param known sources of the dossier that were read already
     */
    public void open(History other, Vault vault, Map<HeldSource, Source> known) {
        selection.set(null);
        place.set(null);
        selectedText.set(null);
        ledger.open(new History(Dossier.EMPTY));
        shelf.use(vault, known);
        ledger.open(other);
    }

    /** False while the comparison that is shown still speaks of a text that another has taken the place of: what is said about its places now would be kept at wrong ones. */
    public boolean isCurrent() {
        Comparison shown = comparison.get();
        return shown != null
                && sources.stream()
                        .allMatch(source -> shown.sources().stream()
                                .filter(compared -> compared.id().equals(source.id()))
                                .allMatch(compared -> compared.source().sha256().equals(source.sha256())));
    }

    /** What the work is called; empty where nobody gave it a name. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** What is open, in order of opening, as read; without those that the dossier has lost. Changed by way of the ledger only. */
    public ObservableList<Source> sources() {
        return seenSources;
    }

    /** Occasions that were given, not found. */
    public List<Occasion> occasions() {
        return dossier().occasions();
    }

    public List<Correction> corrections() {
        return dossier().corrections();
    }

    /** The baseline that was asked for; null where the engine chooses. */
    public @Nullable String baseline() {
        return dossier().frame().baseline();
    }

    /** A sentence for each thing that could not be opened. */
    public ObservableList<String> refused() {
        return refused;
    }

    /** Ids of the sources shown side by side, from left to right. */
    public ObservableList<String> columns() {
        return columns;
    }

    /** In which order the sources stand, which of them in columns, and how wide. */
    public Arranging arranging() {
        return arranging;
    }

    /** Ids of the findings that are marked in the text: all that the filter lets through, however few of them are listed. */
    public ObservableList<String> marked() {
        return marked;
    }

    /** Ids of the findings that are listed, in the order of the list. */
    public ObservableList<String> listed() {
        return listed;
    }

    /** Whether the columns are scrolled in step. */
    public ObjectProperty<Boolean> inStep() {
        return inStep;
    }

    /** Whether what agrees is folded away. */
    public ObjectProperty<Boolean> changesOnly() {
        return changesOnly;
    }

    /** The kinds of marks that the reader does not want to see. */
    public HiddenMarks hiddenMarks() {
        return hiddenMarks;
    }

    /** Where all that was asked for has been compared; null before. What is known meanwhile has {@link #readable()}. */
    public ObjectProperty<@Nullable Comparison> comparison() {
        return comparison;
    }

    /** What the pages are made of: the comparison, and while sources are not compared yet, what is known with them. Null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Comparison> readable() {
        return readable.getReadOnlyProperty();
    }

    /**
     * What panels are made of that can do with less than the end: the comparison, and while sources are not compared yet, what was found of them so far, which has their quotations, lineage and occasions as
     * the end will have them, and no points. Null while nothing was found.
     */
    public ReadOnlyObjectProperty<@Nullable Comparison> known() {
        return known.getReadOnlyProperty();
    }

    /** What is shown of sources that are not compared yet; null where there are none. */
    public ReadOnlyObjectProperty<@Nullable EarlyView> early() {
        return early.getReadOnlyProperty();
    }

    /** True for a source that can be read and is not compared yet. */
    public boolean isUnderway(String source) {
        EarlyView now = early.get();
        return now != null && now.isUnderway(source);
    }

    /** True for passages of which one stands in a source that is not compared yet: what is said of them may still change, and nothing is built on it. */
    public boolean isPreliminary(List<Passage> passages) {
        EarlyView now = early.get();
        return now != null && passages.stream().anyMatch(passage -> now.isUnderway(passage.source()));
    }

    /** True where what is selected may still change. */
    public boolean isSelectionPreliminary() {
        Selection now = selection.get();
        return now != null && isPreliminary(now.passages());
    }

    /** Sources that can be read and stand in the dossier only once all that were opened with them are read, in the order of opening; mostly none. */
    public List<String> arriving() {
        return arriving;
    }

    /** Shows sources that are still being opened. */
    void arrive(List<String> ids, EarlyView now) {
        arriving = ids;
        show(now);
    }

    /** Nothing is being opened any more. */
    void arrived() {
        arriving = List.of();
    }

    /** Shows what is known of sources before they are compared; null for the comparison alone. */
    void show(@Nullable EarlyView now) {
        early.set(now);
        pending.set(newPending());
        read(now == null ? comparison.get() : now.readable());
        know(now);
    }

    /** Not each text and tie is news to those who wait for answers. */
    @SuppressWarnings("ReferenceEquality")
    private void know(@Nullable EarlyView now) {
        EarlyView.Pairs pairs = now == null ? null : now.found();
        List<String> ids = now == null ? List.of() : ids(now.readable());
        if (now == null || pairs == null) {
            answered = null;
            known.set(comparison.get());
        } else if (pairs != answered || !ids.equals(ids(known.get()))) {
            answered = pairs;
            known.set(now.readable());
        }
    }

    private static List<String> ids(@Nullable Comparison of) {
        return of == null
                ? List.of()
                : of.sources().stream().map(AnnotatedSource::id).toList();
    }

    /** An equal comparison is no news: nobody hears of it, so what was made of the one before has to stay what is shown. */
    private void read(@Nullable Comparison now) {
        if (!Objects.equals(now, readable.get())) {
            readable.set(now);
        }
    }

    private Pending newPending() {
        if (early.get() == null) {
            return Pending.NOTHING;
        }
        return work.get() instanceof Work.Running ? Pending.COMPARING : Pending.STOPPED;
    }

    /** Why nothing about agreement can be shown at all; {@link Pending#NOTHING} where something was compared. */
    public Pending unknown() {
        return comparison.get() == null ? pending.get() : Pending.NOTHING;
    }

    /** Why something about agreement may still be missing. */
    public ReadOnlyObjectProperty<Pending> pending() {
        return pending.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    /** The paragraph that was clicked last where nothing could be selected; null after something was. */
    public ObjectProperty<@Nullable Passage> place() {
        return place;
    }

    /** The words of a source that somebody has selected, without white space at their ends; null while none are. Looking at something else lets go of them. */
    public ObjectProperty<@Nullable Passage> selectedText() {
        return selectedText;
    }

    /** What the search has found, to be marked and counted wherever texts are shown; null while nothing is searched for. */
    public ObjectProperty<@Nullable SearchResult> found() {
        return found;
    }

    /** The hit of the search that is looked at, in a source; null where none is. */
    public ObjectProperty<@Nullable Passage> hit() {
        return hit;
    }

    public ObjectProperty<Work> work() {
        return work;
    }
}
