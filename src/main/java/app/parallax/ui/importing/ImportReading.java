package app.parallax.ui.importing;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.ReadOutcome;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.read.folder.FolderReading;
import app.parallax.read.folder.Gathered;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.nio.file.Path;
import java.util.List;

/** Reads what is to be looked at before it is added. Every method may take long and is called by a worker. */
public interface ImportReading {
    /** Files and folders; see {@link FolderReading}. */
    Gathered gather(List<Path> places, List<Source> there, Progress progress, Cancellation cancellation);

    /** Words that were pasted. */
    ReadOutcome read(SourceInput input);

    /** A source once more, as one of another kind. */
    ReadOutcome again(ReadSource read, SourceKind kind);

    /** Reads with every reader of the program, on every core. */
    static ImportReading ofAllFormats() {
        SourceReading reading = new SourceReading();
        FolderReading folders = new FolderReading(reading);
        return new ImportReading() {
            @Override
            public Gathered gather(
                    List<Path> places, List<Source> there, Progress progress, Cancellation cancellation) {
                try (Workers workers = Workers.onEveryCore()) {
                    return folders.read(places, there, workers, progress, cancellation);
                }
            }

            @Override
            public ReadOutcome read(SourceInput input) {
                return reading.read(input);
            }

            @Override
            public ReadOutcome again(ReadSource read, SourceKind kind) {
                return reading.again(read, kind);
            }
        };
    }
}
