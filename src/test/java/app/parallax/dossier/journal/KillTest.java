package app.parallax.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.Kept;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Vault;
import app.parallax.source.Problem;
import app.parallax.testing.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that edits and saves is killed at a moment chosen by chance; then what it left is looked at. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void fiveKilledProcessesLoseNothingOlderThanTwoSeconds() throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            tryOut(seed);
        }
    }

    @Test
    @Tag("full")
    void aHundredKilledProcessesLoseNothingOlderThanTwoSeconds() throws Exception {
        for (int seed = 5; seed < 105; seed++) {
            tryOut(seed);
        }
    }

    /** What the child said it had done: how many entries its log had, and when that was heard. */
    private record Heard(int entries, long at) {}

    private void tryOut(int seed) throws Exception {
        Path home = Files.createDirectory(folder.resolve("seed-" + seed));
        Process child = ChildProcess.startJava(Editor.class, List.of(home.toString(), String.valueOf(seed)));
        try {
            List<Heard> heard = killedAfter(child, new Random(seed).nextInt(4500));
            long killed = System.nanoTime();
            int old = heard.stream()
                    .filter(line -> killed - line.at() > Duration.ofSeconds(2).toNanos())
                    .mapToInt(Heard::entries)
                    .max()
                    .orElse(0);
            check(seed, home, old);
        } finally {
            child.destroyForcibly();
        }
    }

    /** The time counts from the first change. */
    private static List<Heard> killedAfter(Process child, int millis) throws Exception {
        List<Heard> heard = new ArrayList<>();
        try (BufferedReader lines = child.inputReader()) {
            heard.add(new Heard(Integer.parseInt(lines.readLine()), System.nanoTime()));
            CompletableFuture<Process> killed = CompletableFuture.supplyAsync(
                    child::destroyForcibly, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(new Heard(Integer.parseInt(line), System.nanoTime()));
            }
            killed.get().waitFor();
        } catch (IOException e) {
            // The pipe broke with the process; what was heard before counts.
            return heard;
        }
        return heard;
    }

    private static void check(int seed, Path home, int old) {
        List<LogEntry> truth = Editor.history(seed, 1500).log();
        int found = 0;
        Path place = home.resolve("a.parallax");
        if (Files.exists(place)) {
            try (DossierFile file = new DossierFile(place, "Parallax test", "")) {
                var opening = file.open();
                assertThat(opening.problems()).as("seed %s, the file", seed).isEmpty();
                found = isPrefix(seed, Objects.requireNonNull(opening.kept()), truth);
            }
        }
        for (Recovery recovery : Recoveries.in(home.resolve("journals"))) {
            try (recovery) {
                var opening = recovery.recover();
                assertThat(opening.problems())
                        .as("seed %s, the journal", seed)
                        .extracting(Problem::code)
                        .isSubsetOf("journal-cut-off");
                found = Math.max(found, isPrefix(seed, Objects.requireNonNull(opening.kept()), truth));
            }
        }
        assertThat(found).as("seed %s", seed).isGreaterThanOrEqualTo(old);
    }

    private static int isPrefix(int seed, KeptDossier kept, List<LogEntry> truth) {
        int length = kept.log().size();
        assertThat(kept.log()).as("seed %s", seed).isEqualTo(truth.subList(0, length));
        assertThat(kept.history().dossier()).isEqualTo(kept.dossier());
        return length;
    }

    /** Edits until it is killed, and saves now and then; says how many entries its log has. */
    static final class Editor {
        private Editor() {}

        static History history(int seed, int steps) {
            return new RandomWork(seed, new Vault()).history(steps);
        }

        public static void main(String[] arguments) {
            Path home = Path.of(arguments[0]);
            int seed = Integer.parseInt(arguments[1]);
            Vault vault = new Vault();
            RandomWork work = new RandomWork(seed, vault);
            Random pace = new Random(seed);
            KeptDossier start = KeptDossier.begun(Dossier.EMPTY, vault);
            History history = start.history();
            DossierFile file = new DossierFile(home.resolve("a.parallax"), "Parallax test", "");
            Journal journal = Journal.begin(home.resolve("journals"), JournalBase.begun(start), new Loud());
            // The two seconds are those of a program that is running, not of one that is still loading its classes.
            journal.flush(Duration.ofSeconds(60));
            for (int i = 0; i < 1500; i++) {
                journal.add(work.step(history));
                System.out.println(history.log().size());
                if (pace.nextInt(40) == 0) {
                    KeptDossier kept = start.at(history);
                    file.save(kept, Kept.NOW);
                    journal.saved(JournalBase.saved(kept, file.path(), Objects.requireNonNull(file.state())));
                }
                LockSupport.parkNanos(Duration.ofMillis(pace.nextInt(12)).toNanos());
            }
            journal.flush(Duration.ofSeconds(60));
            LockSupport.park();
        }
    }

    /** A failing journal would be seen in the output of the build. */
    private static final class Loud implements JournalListener {
        @Override
        public void failing(Problem problem) {
            System.err.println(problem.message());
        }

        @Override
        public void working() {
            System.err.println("working");
        }
    }
}
