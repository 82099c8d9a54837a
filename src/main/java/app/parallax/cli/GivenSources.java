package app.parallax.cli;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.read.Content;
import app.parallax.read.ReadOutcome;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.read.folder.Duplicates;
import app.parallax.read.folder.FolderReading;
import app.parallax.read.folder.Listing;
import app.parallax.read.folder.Twin;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The sources that a command line names: files, folders with their files, and standard input. What cannot be read is told on the console, and the rest is read. */
final class GivenSources implements AutoCloseable {
    private final Console console;
    private final List<Path> places;
    private final StandardInput standardInput;
    private final SourceReading reading = new SourceReading();

    GivenSources(Console console, List<Path> places) {
        this.console = console;
        this.places = places;
        this.standardInput = new StandardInput(console);
    }

    /** In the order given; those of a folder by their paths, without hidden ones. */
    List<SourceInput> inputs() {
        List<SourceInput> inputs = new ArrayList<>();
        for (Path place : places) {
            if (StandardInput.isNamedBy(place)) {
                piped().ifPresent(inputs::add);
            } else {
                Listing listing = new FolderReading(reading).list(List.of(place), new Cancellation());
                listing.refused()
                        .forEach(refusal -> console.problem(refusal.problem().message()));
                inputs.addAll(listing.inputs());
            }
        }
        return inputs;
    }

    /** Reads inputs. A text that is there already is named and left out where a folder was given; of files named by themselves only what is the same byte for byte and not said to be another's, for nothing bears itself out. */
    List<Source> read(List<SourceInput> inputs) {
        try (Workers workers = Workers.onEveryCore()) {
            ReadOutcome outcome = reading.read(inputs, workers, new StageProgress(console), new Cancellation());
            outcome.refused()
                    .forEach(refusal -> console.problem(refusal.problem().message()));
            return withoutTwins(outcome, inputs, places.stream().anyMatch(Files::isDirectory));
        }
    }

    @Override
    public void close() {
        standardInput.close();
    }

    private Optional<SourceInput> piped() {
        try {
            return Optional.of(standardInput.source());
        } catch (IOException e) {
            console.problem(Failures.unread(Path.of("standard input"), e));
            return Optional.empty();
        }
    }

    /** A manifest may say that two publishers print one text, or the same one on two days: that is to be compared. */
    private static boolean isCopy(Twin twin, ReadSource read, List<Source> sources) {
        SourceInfo info = read.source().info();
        return twin.sameness() == Twin.Sameness.BYTES
                && sources.stream()
                        .filter(source -> source.sha256().equals(read.source().sha256()))
                        .anyMatch(source -> Objects.equals(source.info().publisher(), info.publisher())
                                && Objects.equals(source.info().date(), info.date())
                                && Objects.equals(source.info().occasion(), info.occasion()));
    }

    private List<Source> withoutTwins(ReadOutcome outcome, List<SourceInput> inputs, boolean folder) {
        Map<Path, String> names = names(inputs);
        Duplicates known = new Duplicates();
        List<Source> sources = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (ReadSource read : outcome.read()) {
            String name = Optional.ofNullable(read.file()).map(names::get).orElse(read.name());
            Optional<Twin> twin = known.take(read, name).filter(found -> folder || isCopy(found, read, sources));
            twin.ifPresent(copy -> {
                console.note(copy.sentence());
                Integer kept = places.get(copy.of());
                if (kept != null) {
                    sources.set(kept, told(sources.get(kept), copy));
                }
            });
            if (twin.isEmpty()) {
                places.putIfAbsent(name, sources.size());
                sources.add(read.source());
            }
        }
        return sources;
    }

    /** Whoever reads what comes of it later has no console: what stays tells what is not there because of it. */
    private static Source told(Source kept, Twin copy) {
        List<Problem> problems = new ArrayList<>(kept.problems());
        problems.add(new Problem(Problem.COPY_LEFT_OUT, copy.sentence()));
        return new Source(kept.id(), kept.info(), kept.text(), kept.sha256(), kept.blocks(), problems);
    }

    private static Map<Path, String> names(List<SourceInput> inputs) {
        Map<Path, String> names = new HashMap<>();
        inputs.forEach(input -> {
            if (input.content() instanceof Content.File(Path path)) {
                names.put(path, input.name());
            }
        });
        return names;
    }
}
