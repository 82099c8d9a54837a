package app.parallax.ui.importing;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.present.OccasionNames;
import app.parallax.read.Content;
import app.parallax.read.ReadOutcome;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.read.folder.Duplicates;
import app.parallax.read.folder.Gathered;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.ui.importing.Entry.Standing;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What is about to come in: read in the background beside whatever else is done, looked at, set right, chosen and added. Nothing of it stands in the dossier before that. Touched by
 * the window's thread only.
 */
public final class ImportViewModel {
    private static final Logger LOG = Logger.getLogger(ImportViewModel.class.getName());

    /** More than these are compared only where somebody asks for it: each is compared with each. */
    private static final int MOST_WANTED = 12;

    private final Session session;
    private final Desk desk;
    private final ImportReading reading;
    private final Executor workers;
    private final UiThread uiThread;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private Cancellation cancellation = new Cancellation();
    private long number;
    private Runnable beforeAdding = () -> {};

    /** How far it has come. */
    public sealed interface State {
        /** Nothing is about to come in. */
        record Nothing() implements State {}

        /**
         * @param total 0 while it is not known how many there are
         */
        record Reading(int done, int total) implements State {}

        /** Sources are there to be looked at, to be added. */
        record Adding() implements State {}

        /** Sources that are open are looked at. */
        record Details() implements State {}

        /** Reading broke off. */
        record Failed(String sentence) implements State {}
    }

    public ImportViewModel(
            Session session, Desk desk, ImportReading reading, Executor workers, UiThread uiThread, Texts texts) {
        this.session = session;
        this.desk = desk;
        this.reading = reading;
        this.workers = workers;
        this.uiThread = uiThread;
        this.texts = texts;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<@Nullable Entry> chosen() {
        return chosen;
    }

    /** Whether the sheet lies over the window; the reading goes on where it does not. */
    public BooleanProperty shown() {
        return shown;
    }

    Texts texts() {
        return texts;
    }

    /** Reads files and folders; what waits to be added already stays. */
    public void read(List<Path> places) {
        read(places, () -> {});
    }

    /**
     * The same.
     *
     * @param beforeAdding runs before what was read is added, if it is
     */
    public void read(List<Path> places, Runnable beforeAdding) {
        this.beforeAdding = beforeAdding;
        List<Source> there = there();
        start((progress, cancel) -> entries(reading.gather(places, there, progress, cancel)));
    }

    /** Reads words that were pasted; for the last argument see {@link #read(List, Runnable)}. */
    public void paste(String words, Runnable beforeAdding) {
        this.beforeAdding = beforeAdding;
        List<Source> there = there();
        start((progress, cancel) -> entries(reading.read(pasted(words, "text/plain")), there));
    }

    /**
     * Reads a part of a page that was pasted. One so small that nothing in it looks like the text of a page is read as the words that it is.
     *
     * @param words the same without its marks; empty where there are none
     */
    public void paste(String page, String words, Runnable beforeAdding) {
        this.beforeAdding = beforeAdding;
        List<Source> there = there();
        start((progress, cancel) -> {
            ReadOutcome outcome = reading.read(pasted(page, "text/html"));
            boolean enough = words.isBlank() || hasAccount(outcome);
            return entries(enough ? outcome : reading.read(pasted(words, "text/plain")), there);
        });
    }

    private static boolean hasAccount(ReadOutcome outcome) {
        return outcome.sources().stream()
                .flatMap(source -> source.blocks().stream())
                .anyMatch(block -> block.role().isAccount());
    }

    private SourceInput pasted(String words, String mediaType) {
        return new SourceInput(
                null, texts.text("paste.name"), new Content.Inline(words, mediaType), SourceInfo.UNKNOWN);
    }

    private List<Source> there() {
        List<Source> there = new ArrayList<>(session.sources());
        entries.stream()
                .map(Entry::read)
                .filter(Objects::nonNull)
                .map(ReadSource::source)
                .forEach(there::add);
        return there;
    }

    @FunctionalInterface
    private interface Reads {
        List<Entry> entries(Progress progress, Cancellation cancellation);
    }

    private void start(Reads reads) {
        cancellation.cancel();
        Cancellation mine = new Cancellation();
        cancellation = mine;
        if (!(state.get() instanceof State.Adding)) {
            clear();
        }
        long run = ++number;
        state.set(new State.Reading(0, 0));
        shown.set(true);
        workers.execute(() -> {
            try {
                List<Entry> found = reads.entries(counting(run), mine);
                uiThread.run(() -> finish(run, () -> take(found)));
            } catch (CancellationException e) {
                LOG.log(Level.FINE, "reading was stopped", e);
            } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
                LOG.log(Level.SEVERE, "reading what is to be added broke off", e);
                uiThread.run(() ->
                        finish(run, () -> state.set(new State.Failed(texts.text("import.failed", Texts.reason(e))))));
            }
        });
    }

    private void finish(long run, Runnable then) {
        if (run == number) {
            then.run();
        }
    }

    /** Of the steps that come faster than the window is drawn, the latest is shown. */
    private Progress counting(long run) {
        AtomicReference<State.@Nullable Reading> latest = new AtomicReference<>();
        return (stage, done, total) -> {
            if (latest.getAndSet(new State.Reading(done, total)) == null) {
                uiThread.run(() -> finish(run, () -> state.set(Objects.requireNonNull(latest.getAndSet(null)))));
            }
        };
    }

    private static List<Entry> entries(ReadOutcome outcome, List<Source> there) {
        List<Entry> found = new ArrayList<>();
        Duplicates duplicates = new Duplicates(there);
        outcome.read()
                .forEach(read -> found.add(duplicates
                        .take(read, read.name())
                        .map(twin -> Entry.twin(read.name(), twin.sentence(), read))
                        .orElseGet(() -> Entry.fresh(read.name(), read, true))));
        outcome.refused()
                .forEach(refusal -> found.add(
                        Entry.refused(refusal.name(), refusal.problem().message())));
        return found;
    }

    private static List<Entry> entries(Gathered gathered) {
        List<Entry> found = new ArrayList<>();
        boolean wanted = gathered.read().size() <= MOST_WANTED;
        gathered.read().forEach(read -> found.add(Entry.fresh(read.name(), read, wanted)));
        gathered.twins().forEach(twin -> found.add(Entry.twin(twin.name(), twin.sentence(), twin.source())));
        gathered.refused()
                .forEach(refusal -> found.add(
                        Entry.refused(refusal.name(), refusal.problem().message())));
        return found;
    }

    private void take(List<Entry> found) {
        boolean more = !entries.isEmpty();
        entries.addAll(found);
        if (!more || chosen.get() == null) {
            chosen.set(entries.isEmpty() ? null : entries.getFirst());
        }
        state.set(new State.Adding());
    }

    /** Looks at the sources that are open, one of them first; nothing while others wait to be added. */
    public void details(@Nullable String first) {
        Comparison comparison = session.comparison().get();
        if (comparison == null || !(state.get() instanceof State.Nothing)) {
            shown.set(!(state.get() instanceof State.Nothing));
            return;
        }
        session.arranging().order().get().forEach(id -> {
            Source source = comparison.source(id).source();
            entries.add(Entry.open(
                    Objects.requireNonNullElse(source.info().title(), id), new Draft(source, session.corrections())));
        });
        chosen.set(entries.stream()
                .filter(entry ->
                        entry.draft() != null && entry.draft().source().id().equals(first))
                .findFirst()
                .orElseGet(entries::getFirst));
        state.set(new State.Details());
        shown.set(true);
    }

    /**
     * A source is of another kind: one that is not open yet is read once more, as of that kind.
     *
     * @param then hears that its text may look otherwise now
     */
    void kind(Draft draft, SourceKind kind, Runnable then) {
        draft.kind(kind);
        Entry entry = entries.stream()
                .filter(e -> e.draft() == draft && e.read() != null)
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return;
        }
        ReadSource read = Objects.requireNonNull(entry.read());
        workers.execute(() -> {
            List<ReadSource> again = reading.again(read, kind).read();
            uiThread.run(() -> {
                // Another kind may have been chosen meanwhile, and what waited may have been let go of.
                if (!again.isEmpty() && draft.info().kind() == kind && entries.contains(entry)) {
                    entry.again(again.getFirst());
                    then.run();
                }
            });
        });
    }

    /** How many are chosen to be added. */
    int wanted() {
        return (int) entries.stream().filter(entry -> entry.wanted().get()).count();
    }

    void want(boolean all) {
        entries.stream()
                .filter(entry -> entry.standing() == Standing.FRESH)
                .forEach(entry -> entry.wanted().set(all));
    }

    /** Adds what is chosen, or keeps what was set right; nothing where an entry cannot be understood, which is then shown. */
    void done() {
        Optional<Entry> wrong = entries.stream()
                .filter(entry -> entry.draft() != null && !entry.draft().wrong().isEmpty())
                .filter(entry ->
                        entry.standing() == Standing.OPEN || entry.wanted().get())
                .findFirst();
        if (wrong.isPresent()) {
            chosen.set(wrong.get());
            return;
        }
        List<Entry> taken = List.copyOf(entries);
        boolean adding = state.get() instanceof State.Adding;
        discard();
        if (adding) {
            add(taken.stream().filter(entry -> entry.wanted().get()).toList());
        } else {
            taken.forEach(this::correct);
        }
    }

    private void add(List<Entry> taken) {
        if (taken.isEmpty()) {
            return;
        }
        beforeAdding.run();
        state.set(new State.Reading(0, 0));
        keep(taken, ++number);
    }

    /** A worker writes what has to be written to keep the sources; that goes on whatever is read meanwhile. */
    private void keep(List<Entry> taken, long run) {
        Supplier<Desk.Kept> keeping = desk.keeping(taken.stream()
                .map(entry -> Objects.requireNonNull(entry.read()))
                .toList());
        workers.execute(() -> {
            try {
                Desk.Kept kept = keeping.get();
                uiThread.run(() -> add(taken, kept, run));
            } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
                LOG.log(Level.SEVERE, "keeping what is to be added broke off", e);
                uiThread.run(() -> fail(e));
            }
        });
    }

    private void fail(Throwable e) {
        state.set(new State.Failed(texts.text("import.failed", Texts.reason(e))));
        shown.set(true);
    }

    private void add(List<Entry> taken, Desk.Kept kept, long run) {
        if (!desk.has(kept)) {
            // Another dossier was opened meanwhile.
            keep(taken, run);
            return;
        }
        finish(run, () -> state.set(new State.Nothing()));
        Set<String> ids = new LinkedHashSet<>();
        List<Correction> corrections = new ArrayList<>();
        List<Occasion> told = new ArrayList<>();
        for (Entry entry : taken) {
            Draft draft = Objects.requireNonNull(entry.draft());
            String id =
                    desk.freeId(Objects.requireNonNull(entry.read()).source().id(), ids);
            ids.add(id);
            corrections.addAll(draft.corrections(id));
            draft.told().filter(this::isNew).ifPresent(told::add);
        }
        desk.add(kept, List.copyOf(ids), corrections, told);
    }

    private void correct(Entry entry) {
        Draft draft = Objects.requireNonNull(entry.draft());
        if (draft.isChanged()) {
            desk.correct(draft.corrections(draft.source().id()), draft.told().filter(this::isNew));
        }
    }

    private boolean isNew(Occasion occasion) {
        return !occasions().contains(occasion);
    }

    /** Stops reading; what was read before waits on. */
    public void stop() {
        if (entries.isEmpty()) {
            discard();
        } else {
            cancellation.cancel();
            number++;
            state.set(new State.Adding());
        }
    }

    /** Stops reading and lets go of what waits. */
    public void discard() {
        cancellation.cancel();
        number++;
        clear();
        state.set(new State.Nothing());
        shown.set(false);
    }

    private void clear() {
        chosen.set(null);
        entries.clear();
    }

    /** The sheet is put away: what waits to be added waits on, what was only looked at is let go of. */
    void putAway() {
        boolean kept = switch (state.get()) {
            case State.Nothing _, State.Failed _ -> false;
            case State.Reading _ -> true;
            case State.Adding _ -> entries.stream().anyMatch(entry -> entry.standing() == Standing.FRESH);
            case State.Details _ -> false;
        };
        if (kept) {
            shown.set(false);
        } else {
            discard();
        }
    }

    /** The occasions to choose from. */
    List<Occasion> occasions() {
        Comparison comparison = session.comparison().get();
        return comparison == null ? session.occasions() : comparison.occasions();
    }

    String occasion(Occasion occasion) {
        Comparison comparison = session.comparison().get();
        Supplier<String> plain = () -> OccasionNames.placeAndDay(occasion);
        String name = comparison != null && comparison.occasions().contains(occasion)
                ? new OccasionNames(comparison).of(occasion)
                : plain.get();
        return name.isEmpty() ? occasion.id() : name;
    }
}
