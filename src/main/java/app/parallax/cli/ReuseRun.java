package app.parallax.cli;

import app.parallax.align.reuse.SharedRun;
import app.parallax.align.reuse.SharedRuns;
import app.parallax.export.SharedRunLine;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes through many files, one at a time, and writes what each shares with the record; files of a folder in the order of their names, each known by its path. */
record ReuseRun(Console console, String record, SharedRuns runs, Function<Path, Optional<Source>> read) {
    void write(List<Path> others, OutputStream out) throws IOException {
        for (Path other : others) {
            for (Path file : files(other)) {
                write(file, out);
            }
        }
        out.flush();
    }

    private List<Path> files(Path other) {
        if (!Files.isDirectory(other)) {
            return List.of(other);
        }
        try (Stream<Path> inside = Files.walk(other)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            console.problem(Failures.unread(other, e));
            return List.of();
        }
    }

    private void write(Path file, OutputStream out) throws IOException {
        Optional<Source> source = read.apply(file);
        if (source.isPresent()) {
            for (SharedRun run : runs.in(source.get().text())) {
                Passage from = new Passage(record, run.record());
                Passage to = new Passage(file.toString(), run.other());
                out.write(SharedRunLine.of(from, to, run.words(), run.same()));
            }
        }
    }
}
