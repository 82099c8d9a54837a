package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.standing.Obedience;
import app.parallax.dossier.standing.Standpoint;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.GivenOccasion;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.Vault;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.present.early.EarlyView;
import app.parallax.read.ReadSource;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader does with sources: opens, pastes, removes and corrects them, and looks at them from another baseline. It all goes through the ledger; whenever the dossier's sources, occasions,
 * corrections or baseline are others than those that were compared, by whatever change, undone or redone, they are compared anew.
 */
public final class Desk {
    private static final Workbench.Request NOTHING = new Workbench.Request(List.of(), null, List.of(), List.of());

    private final Session session;
    private final Workbench workbench;
    private final Runs runs;
    private final List<Consumer<ReadSource>> onRead = new ArrayList<>();
    private final List<Consumer<Comparison>> heralds = new ArrayList<>();
    private final List<Arriving> arriving = new ArrayList<>();
    private final Intake intake;
    private Workbench.Request wanted = NOTHING;
    private Workbench.Request shown = NOTHING;

    public Desk(Session session, Workbench workbench, Runs runs) {
        this.session = session;
        this.workbench = workbench;
        this.runs = runs;
        this.intake = new Intake(session);
        session.ledger().dossier().subscribe(this::follow);
    }

    /** Hears of each source that was read, before it stands in the dossier. */
    public void onRead(Consumer<ReadSource> hearer) {
        onRead.add(hearer);
    }

    /** Hears of each comparison in the thread that made it, before it is shown: to get ready what takes long. To be asked for before the first one is made. */
    public void beforeShown(Consumer<Comparison> herald) {
        heralds.add(herald);
    }

    private Comparison herald(Comparison comparison) {
        heralds.forEach(herald -> herald.accept(comparison));
        return comparison;
    }

    /** Opens files beside what is open; those that are being opened already come before. */
    public void open(List<Path> files) {
        open(files, beside());
    }

    /**
     * The same for what may be folders: a worker looks first.
     *
     * @param onFolder runs where one of them is a folder; then nothing is opened
     */
    public void open(List<Path> files, Ground ground, Runnable onFolder) {
        List<Path> copy = List.copyOf(files);
        runs.errand(
                "open",
                (progress, cancellation) -> copy.stream().anyMatch(Files::isDirectory),
                folder -> {
                    if (folder) {
                        onFolder.run();
                    } else {
                        open(copy, ground);
                    }
                },
                () -> {});
    }

    /** Opens files on a ground that is made ready once something of them can come to stand there. */
    public void open(List<Path> files, Ground ground) {
        List<Path> copy = List.copyOf(files);
        List<String> names =
                copy.stream().map(file -> String.valueOf(file.getFileName())).toList();
        start(
                (arrivals, progress, cancellation) -> workbench.open(copy, arrivals, progress, cancellation),
                ground,
                names);
    }

    public void paste(String name, String words) {
        start((arrivals, progress, cancellation) -> workbench.paste(name, words), beside(), List.of(name));
    }

    private Ground beside() {
        Vault vault = session.shelf().vault();
        return new Ground() {
            @Override
            public Vault vault() {
                return vault;
            }

            @Override
            public void prepare() {}
        };
    }

    private interface Opening {
        Workbench.Opened open(Workbench.Arrivals arrivals, Progress progress, Cancellation cancellation);
    }

    /** What was opened, and what had to be written to keep it. */
    private record Arrived(Workbench.Opened opened, Shelf.Written written) {}

    private void start(Opening opening, Ground ground, List<String> names) {
        Vault vault = ground.vault();
        Instant now = session.ledger().stamp().when();
        Arriving early = new Arriving(session, vault, runs.uiThread(), names);
        arriving.add(early);
        runs.errand(
                "open",
                (progress, cancellation) -> {
                    Workbench.Opened opened = opening.open(early, progress, cancellation);
                    return new Arrived(opened, Shelf.write(opened.sources(), vault, now));
                },
                arrived -> {
                    end(early);
                    add(arrived, ground, names);
                },
                () -> {
                    end(early);
                    forgetOthers(wanted);
                });
    }

    private void end(Arriving early) {
        arriving.remove(early);
        early.end();
    }

    private void add(Arrived arrived, Ground ground, List<String> names) {
        Workbench.Opened opened = arrived.opened();
        if (!opened.sources().isEmpty()) {
            ground.prepare();
        }
        if (!session.shelf().has(arrived.written())) {
            start((arrivals, progress, cancellation) -> opened, beside(), names);
            return;
        }
        session.refused().addAll(opened.refused());
        opened.sources().forEach(read -> onRead.forEach(hearer -> hearer.accept(read)));
        Workbench.Request before = wanted;
        session.ledger()
                .make(
                        Change.Code.SOURCES_ADDED,
                        intake.items(opened, arrived.written().versions()),
                        List.of());
        forgetOthers(wanted);
        // Opening stopped the comparison that was under way.
        if (wanted.equals(before) && !wanted.equals(shown)) {
            compare();
        }
    }

    /** Sources that were read elsewhere, and what had to be written to keep them. */
    public static final class Kept {
        private final List<ReadSource> sources;
        private final Shelf.Written written;

        private Kept(List<ReadSource> sources, Shelf.Written written) {
            this.sources = sources;
            this.written = written;
        }
    }

    /**
     * What has to be written to keep sources that were read elsewhere, which takes as long as they are.
     *
     * @return writes it; to be called by a worker
     */
    public Supplier<Kept> keeping(List<ReadSource> sources) {
        List<ReadSource> copy = List.copyOf(sources);
        Vault vault = session.shelf().vault();
        Instant now = session.ledger().stamp().when();
        return () -> new Kept(copy, Shelf.write(copy, vault, now));
    }

    /** False once another dossier was opened: the sources have to be kept again. */
    public boolean has(Kept kept) {
        return session.shelf().has(kept.written);
    }

    /**
     * Adds sources that were read elsewhere, with what was set right about them meanwhile: one change, undone as one.
     *
     * @param kept in the dossier that is open now
     * @param ids of the sources in their order; free, and each only once
     * @param corrections of these sources
     * @param told occasions that the corrections speak of and nobody knew before
     */
    public void add(Kept kept, List<String> ids, List<Correction> corrections, List<Occasion> told) {
        List<ReadSource> sources = IntStream.range(0, ids.size())
                .mapToObj(i -> Intake.named(kept.sources.get(i), ids.get(i)))
                .toList();
        sources.forEach(read -> onRead.forEach(hearer -> hearer.accept(read)));
        Workbench.Opened opened = new Workbench.Opened(null, null, sources, told, List.of());
        List<Item> items = new ArrayList<>(intake.items(opened, kept.written.versions()));
        Map<String, String> texts =
                sources.stream().map(ReadSource::source).collect(Collectors.toMap(Source::id, Source::text));
        corrections.forEach(correction -> items.add(new SetRight(
                correction,
                correction.passages().stream()
                        .map(passage -> Anchor.of(
                                passage, Objects.requireNonNull(texts.get(passage.source()), passage.source())))
                        .toList(),
                session.ledger().stamp())));
        session.ledger().make(Change.Code.SOURCES_ADDED, items, List.of());
    }

    /** The id that a source can have beside those that are open: its own, or that with a number. */
    public String freeId(String wish, Set<String> alsoTaken) {
        return intake.freeId(wish, alsoTaken);
    }

    private void follow(Dossier dossier) {
        Workbench.Request now = request(dossier);
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        String baseline = now.baseline();
        Comparison comparison = session.comparison().get();
        if (now.equals(shown)) {
            runs.drop();
            forgetOthers(now);
        } else if (comparison != null && baseline != null && now.isSeenFromElsewhere(shown)) {
            runs.start(
                    "compare",
                    (progress, c) -> herald(workbench.withBaseline(comparison, baseline)),
                    seen -> show(seen, now));
        } else {
            compare();
        }
    }

    /** What can be compared of a dossier: one that was damaged may speak of sources and places that are not there. */
    private Workbench.Request request(Dossier dossier) {
        List<Source> sources = session.sources();
        List<Correction> corrections = new Obedience(sources).obeyed(dossier);
        return new Workbench.Request(
                sources, Standpoint.of(dossier.frame(), sources, corrections), dossier.occasions(), corrections);
    }

    /** True where other sources, corrections or another baseline are wanted than those whose comparison is shown. */
    public boolean isBehind() {
        return !wanted.equals(shown);
    }

    /** Compares what is open, anew. */
    public void compare() {
        Workbench.Request request = wanted;
        if (request.sources().isEmpty()) {
            runs.drop();
            show(null, request);
            arriving.forEach(Arriving::show);
            return;
        }
        forgetOthers(request);
        EarlyView before = session.early().get();
        Comparison compared = session.comparison().get();
        runs.start(
                "read",
                (progress, cancellation) -> {
                    Forerunner early = new Forerunner(
                            before,
                            compared,
                            request.baseline(),
                            this::herald,
                            runs.uiThread(),
                            session::show,
                            cancellation);
                    return herald(workbench.compare(request, early, progress, cancellation));
                },
                comparison -> show(comparison, request));
    }

    /** What was shown early of sources that are not wanted any more goes at once: nobody will compare them. */
    private void forgetOthers(Workbench.Request request) {
        EarlyView early = session.early().get();
        if (early != null) {
            Set<String> ids = request.sources().stream().map(Source::id).collect(Collectors.toSet());
            arriving.forEach(one -> ids.addAll(one.ids()));
            EarlyView left = early.among(ids);
            session.show(left.underway().isEmpty() ? null : left);
        }
    }

    private void show(@Nullable Comparison comparison, Workbench.Request request) {
        shown = request;
        Predicate<String> gone =
                id -> comparison == null || comparison.sources().stream().noneMatch(s -> s.id().equals(id));
        session.columns().removeIf(gone);
        session.comparison().set(comparison);
        session.show(null);
    }

    /** Takes a source out, with the corrections that cannot be obeyed without it. Judgements and notes stay. */
    public void remove(String id) {
        Dossier dossier = session.dossier();
        if (dossier.source(id) == null) {
            // It can be read already, and is not there yet.
            return;
        }
        List<Key> removed = new ArrayList<>();
        removed.add(HeldSource.key(id));
        dossier.all(SetRight.class).stream()
                .filter(setRight -> setRight.correction().touches(id))
                .forEach(setRight -> removed.add(setRight.key()));
        session.ledger().make(Change.Code.SOURCE_REMOVED, intake.frameWithout(id), removed);
    }

    /**
     * Sets right what is known of a source; a later correction of the same thing takes the place of an earlier one.
     *
     * @param told an occasion that a correction speaks of and nobody knew before
     */
    public void correct(List<Correction> corrections, Optional<Occasion> told) {
        List<Item> put = new ArrayList<>();
        corrections.stream()
                .filter(this::isOfWhatIsOpen)
                .forEach(correction -> put.add(new SetRight(
                        correction, anchors(correction), session.ledger().stamp())));
        if (!put.isEmpty()) {
            told.ifPresent(occasion -> put.add(new GivenOccasion(occasion)));
            put.addAll(intake.steadyFrame());
        }
        session.ledger().make(Change.Code.CORRECTED, put, List.of());
    }

    /** A source can be gone, and its column not yet: what is said of it there comes too late. */
    private boolean isOfWhatIsOpen(Correction correction) {
        Set<String> open = session.sources().stream().map(Source::id).collect(Collectors.toSet());
        return switch (correction) {
            case Correction.OfSource ofSource -> open.contains(ofSource.source());
            case Correction.OfPassages ofPassages ->
                ofPassages.passages().stream().map(Passage::source).allMatch(open::contains);
        };
    }

    private List<Anchor> anchors(Correction correction) {
        return correction.passages().stream()
                .map(passage -> Anchor.of(passage, text(passage)))
                .toList();
    }

    private String text(Passage passage) {
        return session.sources().stream()
                .filter(source -> source.id().equals(passage.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + passage.source() + " is open"))
                .text();
    }

    /** Takes a correction back, however long ago it was made; an occasion that only it spoke of stays known. */
    public void withdraw(SetRight correction) {
        session.ledger().remove(Change.Code.CORRECTION_WITHDRAWN, correction.key());
    }

    /** Looks at what is there from another source. */
    public void baseline(String id) {
        Frame frame = session.dossier().frame();
        session.ledger().put(Change.Code.BASELINE_CHOSEN, new Frame(frame.title(), id));
    }

    public void title(String title) {
        session.ledger().put(Change.Code.TITLE_GIVEN, session.dossier().frame().titled(title.strip()));
    }

    public void cancel() {
        runs.cancel();
    }

    /** Stops what is running for a dossier that another takes the place of. Returns what was about to come in and will not, as it is called, in the order in which it was opened. */
    public List<String> drop() {
        List<String> names =
                arriving.stream().flatMap(one -> one.names().stream()).toList();
        runs.cancel();
        return names;
    }
}
