package app.parallax.ui.exporting;

import app.parallax.compare.Comparison;
import app.parallax.dossier.file.DiskFailure;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.OutputFile;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.Questions;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Writes the comparison and the analyst's work as a page for others to read. Touched by the window's thread only. */
public final class ReportFile {
    private static final String ENDING = ".html";

    private final Session session;
    private final Keeping keeping;
    private final Questions questions;
    private final Exporter page;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private String notWritten = "";

    public ReportFile(Session session, Keeping keeping, Questions questions, Exporter page, Texts texts) {
        this.session = session;
        this.keeping = keeping;
        this.questions = questions;
        this.page = page;
        this.texts = texts;
        session.selection().subscribe(selection -> written.set(null));
    }

    /** The file written last; null from when something else is looked at. */
    public ReadOnlyObjectProperty<@Nullable Path> written() {
        return written.getReadOnlyProperty();
    }

    /** Asks where to, and writes what stands now in the background; what goes wrong is told in the session's list of refusals. Does nothing while nothing is compared. */
    public void write() {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return;
        }
        Path place = questions.whereToExport(keeping.fileName(ENDING));
        if (place == null) {
            return;
        }
        String title = session.title().get();
        ExportOptions options = new ExportOptions(true, false, title.isEmpty() ? null : title).with(session.dossier());
        Path file = ended(place);
        keeping.background().run(() -> failure(file, comparison, options), failure -> tell(file, failure));
    }

    private static Path ended(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
    }

    /** For a worker. */
    private Optional<String> failure(Path file, Comparison comparison, ExportOptions options) {
        try {
            OutputFile.write(file, out -> page.write(comparison, options, out));
            return Optional.empty();
        } catch (IOException e) {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return Optional.of(texts.text(
                    "report.not-written",
                    file.getFileName(),
                    DiskFailure.of(e, folder).words()));
        }
    }

    private void tell(Path file, Optional<String> failure) {
        session.refused().remove(notWritten);
        notWritten = failure.orElse("");
        if (failure.isPresent()) {
            session.refused().add(notWritten);
        } else {
            written.set(file);
        }
    }
}
