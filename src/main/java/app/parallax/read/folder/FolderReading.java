package app.parallax.read.folder;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.Content;
import app.parallax.read.ReadOutcome;
import app.parallax.read.ReadSource;
import app.parallax.read.Refusal;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads files and whole folders, says what is there twice, and goes on past what cannot be read. Thread-safe. */
public final class FolderReading {

    /** All bytes are kept beside the texts; more than these are not read in one go. */
    static final long MOST_BYTES = 256L * 1024 * 1024;

    private final SourceReading reading;
    private final int mostFiles;
    private final long mostBytes;

    public FolderReading(SourceReading reading) {
        this(reading, FolderWalk.MOST, MOST_BYTES);
    }

    FolderReading(SourceReading reading, int mostFiles, long mostBytes) {
        this.reading = reading;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /** For those who hold no more than a few files at a time: lists however many there are. */
    public static FolderReading ofAnySize(SourceReading reading) {
        return new FolderReading(reading, Integer.MAX_VALUE - 1, Long.MAX_VALUE);
    }

    /**
     * Finds the files. A file that is named itself is taken as it is, a folder is searched.
     *
     * @throws java.util.concurrent.CancellationException where {@code cancellation} is asked to stop
     */
    public Listing list(List<Path> places, Cancellation cancellation) {
        List<SourceInput> inputs = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                Listing inside = FolderWalk.of(place, mostFiles, cancellation);
                inputs.addAll(inside.inputs());
                refused.addAll(inside.refused());
            } else {
                inputs.add(SourceInput.of(place));
            }
        }
        return bounded(inputs, refused);
    }

    /** Keeps within the bytes that may be held, file by file in their order. */
    private Listing bounded(List<SourceInput> inputs, List<Refusal> refused) {
        List<SourceInput> kept = new ArrayList<>();
        long bytes = 0;
        for (SourceInput input : inputs) {
            long size = size(input);
            if (size > mostBytes - bytes) {
                refused.add(new Refusal(
                        input.name(),
                        new Problem(
                                "too-much",
                                input.name() + " was not read: the files before it come to " + (mostBytes >> 20)
                                        + " MB; add it by itself.")));
            } else {
                bytes += size;
                kept.add(input);
            }
        }
        return new Listing(kept, refused);
    }

    /** In bytes; nothing for a file that reading will refuse for its size, or that cannot be looked at. */
    private static long size(SourceInput input) {
        try {
            long size = input.content() instanceof Content.File(Path path)
                            && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    ? Files.size(path)
                    : 0;
            return size > SourceReading.LARGEST_FILE ? 0 : size;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Finds the files and reads them.
     *
     * @param there sources that are there already, which are not read a second time
     * @param progress hears of the stage "files" after each file
     * @throws java.util.concurrent.CancellationException where {@code cancellation} is asked to stop between two files
     */
    public Gathered read(
            List<Path> places, List<Source> there, Workers workers, Progress progress, Cancellation cancellation) {
        Listing listing = list(places, cancellation);
        ReadOutcome outcome = reading.read(listing.inputs(), workers, progress, cancellation);
        List<Refusal> refused = new ArrayList<>(listing.refused());
        refused.addAll(outcome.refused());
        return sorted(outcome, refused, names(listing), new Duplicates(there));
    }

    private static Map<Path, String> names(Listing listing) {
        Map<Path, String> names = new HashMap<>();
        listing.inputs().forEach(input -> {
            if (input.content() instanceof Content.File(Path path)) {
                names.put(path, input.name());
            }
        });
        return names;
    }

    private static Gathered sorted(
            ReadOutcome outcome, List<Refusal> refused, Map<Path, String> names, Duplicates duplicates) {
        List<ReadSource> fresh = new ArrayList<>();
        List<Twin> twins = new ArrayList<>();
        for (ReadSource read : outcome.read()) {
            Path file = read.file();
            String name = file == null ? read.name() : names.getOrDefault(file, read.name());
            duplicates.take(read, name).ifPresentOrElse(twins::add, () -> fresh.add(read));
        }
        return new Gathered(fresh, twins, refused);
    }
}
