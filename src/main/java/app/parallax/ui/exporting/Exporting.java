package app.parallax.ui.exporting;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Narrowing;
import app.parallax.export.OutputFile;
import app.parallax.export.form.Format;
import app.parallax.export.table.TableKind;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.Questions;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Hands on a comparison with the analyst's work, or a picture of the reader: what is chosen, and how far the writing has come. Touched by the window's thread only. */
public final class Exporting {
    private final Session session;
    private final Keeping keeping;
    private final Questions questions;
    private final Executor workers;
    private final UiThread uiThread;
    private final Texts texts;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.HTML);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<TableKind> table = new SimpleObjectProperty<>(TableKind.FINDINGS);
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Nothing());
    private final Object turn = new Object();
    private @Nullable Picture picture;
    private @Nullable Writing writing;

    /**
     * @param workers write, each file in a thread of its own
     */
    public Exporting(
            Session session, Keeping keeping, Questions questions, Executor workers, UiThread uiThread, Texts texts) {
        this.session = session;
        this.keeping = keeping;
        this.questions = questions;
        this.workers = workers;
        this.uiThread = uiThread;
        this.texts = texts;
        session.selection().subscribe(this::forget);
    }

    /** What was written is told until something else is looked at. */
    private void forget() {
        if (!(progress.get() instanceof Progress.Writing)) {
            progress.set(new Progress.Nothing());
        }
    }

    /** The part of the window that a picture is taken of. */
    public void offerPicture(Picture newPicture) {
        picture = newPicture;
    }

    public ObjectProperty<Form> form() {
        return form;
    }

    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** The table that a CSV file holds. */
    public ObjectProperty<TableKind> table() {
        return table;
    }

    /** Where something was written last; empty where nothing was. */
    public StringProperty folder() {
        return folder;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What the scopes stand for now; nothing while nothing is compared. */
    Optional<Chosen> chosen() {
        return Optional.ofNullable(session.comparison().get())
                .map(comparison -> new Chosen(
                        comparison,
                        session.selection().get(),
                        session.listed().stream().toList()));
    }

    /** Why the form cannot be written now; empty where it can. */
    String obstacle() {
        if (form.get() != Form.PNG) {
            return "";
        }
        Picture there = picture;
        if (there == null || !there.isShown()) {
            return texts.text("export.picture.hidden");
        }
        return there.longSide() > Picture.LONGEST
                ? texts.text("export.picture.long", there.longSide(), Picture.LONGEST)
                : "";
    }

    /** Asks where to, and writes what stands now in the background. Does nothing while nothing is compared, or while something is being written. */
    void write() {
        if (progress.get() instanceof Progress.Writing) {
            return;
        }
        content().ifPresent(content -> {
            String ending = form.get().ending();
            Path place = questions.whereToExport(
                    keeping.fileName(ending), texts.of("export.form", form.get()), folder.get());
            if (place != null) {
                begin(ended(place, ending), content);
            }
        });
    }

    private Optional<OutputFile.Content> content() {
        Optional<Format> format = form.get().format();
        return format.isPresent() ? chosen().flatMap(chosen -> content(chosen, format.get())) : pictured();
    }

    private Optional<OutputFile.Content> content(Chosen chosen, Format format) {
        Optional<Narrowing> narrowing = chosen.narrowing(scope.get());
        return narrowing.map(part -> {
            Comparison whole = chosen.comparison();
            String title = session.title().get();
            var dossier = session.dossier();
            Exporter exporter = format.exporter(table.get());
            return out -> exporter.write(
                    part.of(whole),
                    new ExportOptions(true, true, title.isEmpty() ? null : title).with(part.of(dossier, whole)),
                    out);
        });
    }

    private Optional<OutputFile.Content> pictured() {
        Picture there = picture;
        return there == null || !obstacle().isEmpty()
                ? Optional.empty()
                : there.taken().map(image -> out -> Picture.write(image, out));
    }

    private static Path ended(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ending);
    }

    private void begin(Path file, OutputFile.Content content) {
        Writing now = new Writing(file, content);
        writing = now;
        progress.set(new Progress.Writing(file));
        Path parent = file.toAbsolutePath().getParent();
        folder.set(parent == null ? "" : parent.toString());
        workers.execute(() -> {
            Progress outcome = inTurn(now);
            uiThread.run(() -> done(now, outcome));
        });
    }

    /** What was cancelled may take a moment to stop, and the next may be for the same file. */
    private Progress inTurn(Writing now) {
        synchronized (turn) {
            return now.run(why -> texts.text("report.not-written", now.file().getFileName(), why));
        }
    }

    /** Of what was cancelled too late it is told that it was written. */
    @SuppressWarnings("ReferenceEquality")
    private void done(Writing which, Progress outcome) {
        if (which == writing) {
            progress.set(outcome);
        }
    }

    /** At once for whoever asks; the worker stops when it next looks. */
    void cancel() {
        Writing now = writing;
        if (now != null && progress.get() instanceof Progress.Writing) {
            now.cancel();
            progress.set(new Progress.Cancelled());
        }
    }

    Texts texts() {
        return texts;
    }
}
