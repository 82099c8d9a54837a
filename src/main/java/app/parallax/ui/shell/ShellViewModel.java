package app.parallax.ui.shell;

import app.parallax.compare.Comparison;
import app.parallax.dossier.history.Change;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.early.EarlyView;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import app.parallax.ui.exporting.Exporting;
import app.parallax.ui.exporting.Progress;
import app.parallax.ui.findings.FindingsViewModel;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the frame of the window shows: its state, the sources as chips, what is being done. */
public final class ShellViewModel {
    private final Session session;
    private final FindingsViewModel findings;
    private final Exporting exporting;
    private final ObservableValue<String> words;
    private final Phrases phrases;
    private final Texts texts;
    private final ObjectProperty<MainView> view = new SimpleObjectProperty<>(MainView.READ);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private String said = "";
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Undoing> undo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Undoing> redo = new ReadOnlyObjectWrapper<>();

    /** The main views. */
    public enum MainView {
        READ,
        POINTS,
        FIGURES,
        QUOTATIONS,
        TIMELINE,
        VERSIONS
    }

    /** What fills the window. */
    public enum State {
        EMPTY,
        LOADING,
        /** Sources are open, and nobody is comparing them. */
        STOPPED,
        FAILED,
        READY
    }

    /**
     * What undoing or redoing would do.
     *
     * @param words with the key
     */
    record Undoing(boolean possible, String words) {}

    /** A source in the strip. */
    record Chip(String id, String name, int number, boolean baseline, boolean shown) {}

    /** A source of which only the name is known yet. */
    record Opened(String id, String name) {}

    /** What a chip says: the name, and of the source that the others are held against, that it is so. */
    String label(Chip chip) {
        Comparison comparison = session.readable().get();
        if (session.isUnderway(chip.id())) {
            return texts.text("strip.waiting", chip.name());
        }
        if (!chip.baseline() || comparison == null) {
            return chip.name();
        }
        SourceKind kind = comparison.source(chip.id()).source().info().kind();
        return texts.text(kind == SourceKind.TRANSCRIPT ? "strip.record" : "strip.baseline", chip.name());
    }

    /**
     * @param words says what is selected of a text; empty where nothing is
     */
    public ShellViewModel(
            Session session,
            FindingsViewModel findings,
            Exporting exporting,
            ObservableValue<String> words,
            Phrases phrases,
            Texts texts) {
        this.session = session;
        this.words = words;
        this.findings = findings;
        this.exporting = exporting;
        this.phrases = phrases;
        this.texts = texts;
        session.readable().subscribe(c -> {
            said = "";
            update();
        });
        session.pending().subscribe(p -> update());
        session.work().subscribe(w -> update());
        session.sources().subscribe(this::update);
        findings.seen().subscribe(s -> update());
        findings.all().subscribe(this::update);
        findings.evidence().copied().subscribe(title -> update());
        exporting.progress().subscribe(progress -> update());
        words.subscribe(w -> update());
        session.selection().subscribe(s -> forget());
        view.subscribe(v -> forget());
        session.ledger().nextToUndo().subscribe(change -> undo.set(undoing("undo", change)));
        session.ledger().nextToRedo().subscribe(change -> redo.set(undoing("redo", change)));
    }

    /** Says something in the foot of the window, until something else is looked at. */
    void say(String sentence) {
        said = sentence;
        update();
    }

    private void forget() {
        if (!said.isEmpty()) {
            say("");
        }
    }

    private void update() {
        state.set(newState());
        status.set(newStatus());
    }

    private State newState() {
        if (session.readable().get() != null) {
            return State.READY;
        }
        return switch (session.work().get()) {
            case Work.Running r -> State.LOADING;
            case Work.Failed f -> State.FAILED;
            case Work.Idle i -> stopped();
            case Work.Cancelled c -> stopped();
        };
    }

    private State stopped() {
        return session.sources().isEmpty() ? State.EMPTY : State.STOPPED;
    }

    private String newStatus() {
        return switch (session.work().get()) {
            case Work.Running(String stage, double share) -> said.isEmpty() ? running(stage(stage)) : said;
            case Work.Failed(String message) -> message;
            case Work.Cancelled c ->
                session.unknown() == Pending.NOTHING ? texts.of("work.cancelled", newState()) : early();
            case Work.Idle i -> idle();
        };
    }

    /** Of a source that comes to those that were compared before, that it is not in what is shown. */
    private String running(String stage) {
        Comparison readable = session.readable().get();
        if (session.pending().get() != Pending.COMPARING || session.comparison().get() == null || readable == null) {
            return stage;
        }
        SourceHeaders headers = new SourceHeaders(readable, phrases);
        String names = readable.sources().stream()
                .map(AnnotatedSource::id)
                .filter(session::isUnderway)
                .map(headers::brief)
                .collect(Collectors.joining(", "));
        return texts.text("status.without", stage, names);
    }

    private String idle() {
        if (session.unknown() != Pending.NOTHING) {
            return early();
        }
        Comparison comparison = session.readable().get();
        if (comparison == null) {
            return "";
        }
        if (!said.isEmpty()) {
            return said;
        }
        if (!words.getValue().isEmpty()) {
            return words.getValue();
        }
        String copied = findings.evidence().copied().get();
        if (!copied.isEmpty()) {
            return texts.text("status.copied", copied);
        }
        String exported = exported(exporting.progress().get());
        if (!exported.isEmpty()) {
            return exported;
        }
        String compared = texts.count("status.compared", comparison.sources().size());
        return compared + "      "
                + texts.text(
                        "status.seen", findings.seen().get(), findings.all().size());
    }

    /** What there is of a comparison that was stopped. */
    private String early() {
        EarlyView early = session.early().get();
        return texts.text(early == null || early.found() == null ? "work.cancelled.early" : "work.cancelled.part");
    }

    /** The sheet may have been put away meanwhile. */
    private String exported(Progress progress) {
        return switch (progress) {
            case Progress.Nothing() -> "";
            case Progress.Cancelled() -> "";
            case Progress.Writing(Path file) -> texts.text("export.writing", file.getFileName());
            case Progress.Written(Path file) -> texts.text("status.report", file);
            case Progress.Failed(String sentence) -> sentence;
        };
    }

    /** What is being done, in a few words. */
    String doing(Work work) {
        boolean opening = work instanceof Work.Running(String stage, double share) && stage.equals("open");
        return opening
                ? texts.text("stage.open")
                : texts.count("loading.title", Math.max(1, session.sources().size()));
    }

    /** The name of a stage; one that we have no word for is shown as the engine calls it. */
    private String stage(String stage) {
        return texts.textOr("stage." + stage, stage);
    }

    public ObjectProperty<MainView> view() {
        return view;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    Texts texts() {
        return texts;
    }

    ObservableValue<Undoing> undo() {
        return undo;
    }

    ObservableValue<Undoing> redo() {
        return redo;
    }

    private Undoing undoing(String key, @Nullable Change change) {
        return change == null
                ? new Undoing(false, texts.text(key + ".nothing"))
                : new Undoing(true, texts.text(key, texts.of("change", change.code())));
    }

    /** The sources in the order in which they were put. */
    List<Chip> chips() {
        Comparison comparison = session.readable().get();
        if (comparison == null) {
            return List.of();
        }
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        Set<String> compared = ids(comparison);
        Set<String> open = session.sources().stream().map(Source::id).collect(Collectors.toSet());
        List<String> order = session.arranging().order().get().stream()
                .filter(id -> compared.contains(id) && (open.contains(id) || session.isUnderway(id)))
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(i -> chip(order.get(i), i + 1, comparison, headers))
                .toList();
    }

    private Chip chip(String id, int number, Comparison comparison, SourceHeaders headers) {
        return new Chip(
                id,
                headers.brief(id),
                number,
                id.equals(comparison.baseline()),
                session.columns().contains(id));
    }

    /** The sources that are open and of which nothing can be shown yet: those that have not been compared. */
    List<Opened> waiting() {
        Comparison comparison = session.readable().get();
        Set<String> compared = comparison == null ? Set.of() : ids(comparison);
        return session.sources().stream()
                .filter(source -> !compared.contains(source.id()))
                .map(source -> new Opened(
                        source.id(), Objects.requireNonNullElse(source.info().title(), source.id())))
                .toList();
    }

    private static Set<String> ids(Comparison comparison) {
        return comparison.sources().stream().map(AnnotatedSource::id).collect(Collectors.toSet());
    }
}
