package app.parallax.cli;

import app.parallax.job.Cancellation;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.read.folder.FolderReading;
import app.parallax.read.folder.Listing;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that a search for reuse goes through, each called by its path; those of a folder are found as for a comparison, but however many there are. */
final class ReuseInputs {
    private final Console console;
    private final StandardInput standardInput;
    private final FolderReading folders = FolderReading.ofAnySize(new SourceReading());

    ReuseInputs(Console console, StandardInput standardInput) {
        this.console = console;
        this.standardInput = standardInput;
    }

    /** Nothing where it is standard input, and that cannot be read, which is then said. */
    Optional<SourceInput> record(Path place) {
        return StandardInput.isNamedBy(place) ? piped() : Optional.of(SourceInput.of(place));
    }

    /** In the order given, within a folder in the order of the paths. What a folder holds and is not read is told on the console. */
    List<SourceInput> others(List<Path> places) {
        return places.stream().flatMap(this::other).toList();
    }

    private Stream<SourceInput> other(Path place) {
        if (StandardInput.isNamedBy(place)) {
            return piped().stream();
        }
        Listing listing = folders.list(List.of(place), new Cancellation());
        listing.refused().forEach(refusal -> console.problem(refusal.problem().message()));
        return Files.isDirectory(place)
                ? listing.inputs().stream().map(input -> named(input, place))
                : listing.inputs().stream();
    }

    /** What others read from the answers must find the file again: the path as it was given, and on from there. */
    private static SourceInput named(SourceInput input, Path folder) {
        if (!(input.content() instanceof Content.File(Path file))) {
            return input;
        }
        try {
            Path within = folder.toRealPath().relativize(file);
            return new SourceInput(null, folder.resolve(within).toString(), input.content(), SourceInfo.UNKNOWN);
        } catch (IOException e) {
            return SourceInput.of(file);
        }
    }

    private Optional<SourceInput> piped() {
        try {
            return Optional.of(standardInput.source());
        } catch (IOException e) {
            console.problem(Failures.unread(Path.of("standard input"), e));
            return Optional.empty();
        }
    }
}
