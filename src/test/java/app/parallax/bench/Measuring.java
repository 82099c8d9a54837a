package app.parallax.bench;

import app.parallax.cli.CommandLineProgram;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the program answer cases as a script would, with {@code parallax compare --batch … --text}, and has the answers scored.
 *
 * @param work a folder for the cases and answers under way
 * @param keep a folder where answers stay, or null
 * @param log where progress goes
 */
record Measuring(
        Scorer scorer,
        Selection selection,
        Path work,
        @Nullable Path keep,
        PrintStream log) {

    /**
     * @return one measurement for each set in the file; none where no case is selected
     * @throws IOException where the cases cannot be read, or the answers not written or not scored
     */
    List<Measurement> measure(CaseFile file) throws IOException, InterruptedException {
        // The scorer tells the kind of cases from the file's name.
        Path cases = Files.createDirectories(work).resolve(file.name() + ".jsonl");
        Path answers = Files.createDirectories(keep == null ? work : keep).resolve(file.name() + ".answers.jsonl");
        try {
            Selection.Share share = selection.write(file.path(), cases);
            if (share.cases() == 0) {
                log.println(file.name() + ": no case is selected.");
                return List.of();
            }
            answer(file, cases, answers, share);
            return scorer.score(file, cases, answers).stream()
                    .map(score -> new Measurement(score, share))
                    .toList();
        } finally {
            Files.deleteIfExists(cases);
            if (keep == null) {
                Files.deleteIfExists(answers);
            }
        }
    }

    private void answer(CaseFile file, Path cases, Path answers, Selection.Share share) throws IOException {
        long start = System.nanoTime();
        AnswerMeter meter = new AnswerMeter(
                new BufferedOutputStream(Files.newOutputStream(answers)),
                done -> log.println(file.name() + ": " + done + " of " + share.cases() + ", " + since(start)));
        try (PrintStream out = new PrintStream(meter, false, StandardCharsets.UTF_8)) {
            CommandLineProgram.run((_, _) -> 1, out, log, "compare", "--batch", cases.toString(), "--text");
            if (out.checkError()) {
                throw new IOException("The answers cannot be written to " + answers + "; is the disk full?");
            }
        }
        log.println(file.name() + ": " + share + " cases answered in " + since(start) + ".");
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
    }
}
