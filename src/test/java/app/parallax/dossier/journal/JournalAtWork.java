package app.parallax.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.file.Disk;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.form.RandomWork;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Vault;
import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder of journals and somebody who works. */
abstract class JournalAtWork {
    static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path journals;

    final Vault vault = new Vault();
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    final JournalListener listener = new JournalListener() {
        @Override
        public void failing(Problem problem) {
            told.add(problem.message());
        }

        @Override
        public void working() {
            told.add("working");
        }
    };

    Journal begin(JournalBase base) {
        return Journal.begin(journals, base, listener);
    }

    /** Of a dossier that was never saved. */
    Journal begin(Disk disk) {
        return Journal.begin(journals, JournalBase.begun(KeptDossier.begun(Dossier.EMPTY, vault)), listener, disk);
    }

    static List<LogEntry> steps(Journal journal, RandomWork work, History history, int number) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LogEntry entry = work.step(history);
            journal.add(entry);
            entries.add(entry);
        }
        return entries;
    }

    Recovery only() {
        List<Recovery> found = Recoveries.in(journals);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static void assertSame(DossierOpening opening, History history) {
        assertThat(opening.problems()).isEmpty();
        KeptDossier kept = Objects.requireNonNull(opening.kept());
        assertThat(kept.dossier()).isEqualTo(history.dossier());
        assertThat(kept.log()).isEqualTo(history.log());
    }

    List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(journals)) {
            return folders.toList();
        }
    }
}
