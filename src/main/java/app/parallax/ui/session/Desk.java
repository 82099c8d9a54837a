package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a reader does with sources: opens, pastes, removes and corrects them, and looks at them from another baseline. Everything lands in the session. */
public final class Desk {
    private final Session session;
    private final Workbench workbench;
    private final Runs runs;

    public Desk(Session session, Workbench workbench, Runs runs) {
        this.session = session;
        this.workbench = workbench;
        this.runs = runs;
    }

    /** Opens files beside what is open. */
    public void open(List<Path> files) {
        List<Path> copy = List.copyOf(files);
        runs.start("open", (progress, cancellation) -> workbench.open(copy, cancellation), this::add);
    }

    public void paste(String name, String words) {
        runs.start("open", (progress, cancellation) -> workbench.paste(name, words), this::add);
    }

    private void add(Workbench.Opened opened) {
        session.refused().setAll(opened.refused());
        if (session.sources().isEmpty() && opened.title() != null) {
            session.title().set(opened.title());
        }
        if (session.baseline().get() == null) {
            session.baseline().set(opened.baseline());
        }
        session.occasions().addAll(opened.occasions());
        opened.sources().forEach(source -> session.sources().add(unique(source)));
        if (!opened.sources().isEmpty()) {
            compare();
        }
    }

    private Source unique(Source source) {
        String id = source.id();
        for (int n = 2; isTaken(id); n++) {
            id = source.id() + "-" + n;
        }
        return new Source(id, source.info(), source.text(), source.sha256(), source.blocks(), source.problems());
    }

    private boolean isTaken(String id) {
        return session.sources().stream().anyMatch(s -> s.id().equals(id));
    }

    /** Compares what is open, anew. */
    public void compare() {
        var request = new Workbench.Request(
                session.sources(), session.baseline().get(), session.occasions(), session.corrections());
        if (request.sources().isEmpty()) {
            show(null);
            return;
        }
        runs.start("read", (progress, cancellation) -> workbench.compare(request, progress, cancellation), this::show);
    }

    private void show(@Nullable Comparison comparison) {
        Predicate<String> gone =
                id -> comparison == null || comparison.sources().stream().noneMatch(s -> s.id().equals(id));
        session.columns().removeIf(gone);
        session.comparison().set(comparison);
    }

    public void remove(String id) {
        session.sources().removeIf(s -> s.id().equals(id));
        session.corrections().removeIf(c -> c.touches(id));
        if (id.equals(session.baseline().get())) {
            session.baseline().set(null);
        }
        compare();
    }

    /**
     * Sets right what is known of a source; a later correction of the same thing takes the place of an earlier one.
     *
     * @param told an occasion that a correction speaks of and nobody knew before
     */
    public void correct(List<Correction> corrections, Optional<Occasion> told) {
        if (corrections.isEmpty()) {
            return;
        }
        told.filter(occasion -> !session.occasions().contains(occasion)).ifPresent(session.occasions()::add);
        List<Correction> kept = new ArrayList<>(session.corrections());
        kept.removeIf(old -> corrections.stream().anyMatch(c -> c.about().equals(old.about())));
        kept.addAll(corrections);
        session.corrections().setAll(kept);
        compare();
    }

    /** Looks at what is there from another source. */
    public void baseline(String id) {
        session.baseline().set(id);
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            runs.start("compare", (progress, c) -> workbench.withBaseline(comparison, id), this::show);
        }
    }

    public void cancel() {
        runs.cancel();
    }
}
