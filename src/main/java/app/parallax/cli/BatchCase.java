package app.parallax.cli;

import app.parallax.compare.Comparison;
import app.parallax.dossier.BatchLine;
import app.parallax.dossier.Manifest;
import app.parallax.engine.Options;
import app.parallax.export.JsonLinesBatch;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceReading;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers one line of a batch; whatever is wrong with it, there is an answer. Safe for several threads. */
record BatchCase(Console console, Comparing comparing, JsonLinesBatch answers, Path cases, Cancellation cancellation) {
    private static final Logger LOG = Logger.getLogger(BatchCase.class.getName());

    /**
     * @throws CancellationException where nobody wants an answer any more
     */
    byte[] answer(Lines.Line line) {
        String name = "line " + line.number();
        if (line.tooLong()) {
            return refuse(null, name, name + " is longer than 512 MB; split the case.");
        }
        String id = null;
        try {
            BatchLine parsed = BatchLine.parse(line.bytes(), name, cases);
            id = parsed.id();
            return answer(parsed, name);
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return refuse(id, name, name + " needs more memory than there is; split the case.");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.SEVERE, "A case was stopped: " + cases + ", " + name, e);
            return refuse(id, name, "the program failed on this case: " + e + ".");
        }
    }

    private byte[] answer(BatchLine line, String name) {
        Manifest manifest = line.manifest();
        ReadOutcome outcome = new SourceReading().read(manifest.sources(), cancellation);
        List<String> problems = Stream.concat(
                        manifest.problems().stream(), outcome.refused().stream().map(refusal -> refusal.problem()))
                .map(Problem::message)
                .toList();
        if (outcome.sources().isEmpty()) {
            return refuse(
                    line.id(), name, problems.isEmpty() ? name + " lists no sources." : String.join(" ", problems));
        }
        problems.forEach(problem -> console.problem(cases + ", " + name + ": " + problem));
        return answers.answer(line.id(), compare(manifest, outcome.sources()));
    }

    private Comparison compare(Manifest manifest, List<Source> sources) {
        String baseline = manifest.baseline();
        boolean known = sources.stream().anyMatch(source -> source.id().equals(baseline));
        Options options = new Options(known ? baseline : null, manifest.occasions(), List.of());
        return comparing.compare(sources, options, Progress.SILENT, cancellation, _ -> {});
    }

    private byte[] refuse(@Nullable String id, String name, String error) {
        console.problem(cases + ", " + (error.startsWith(name) ? "" : name + ": ") + error);
        return answers.error(id, Console.oneLine(error));
    }
}
