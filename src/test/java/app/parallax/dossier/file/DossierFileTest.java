package app.parallax.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.parallax.dossier.file.SaveOutcome.NotSaved;
import app.parallax.dossier.file.SaveOutcome.Reason;
import app.parallax.dossier.file.SaveOutcome.Saved;
import app.parallax.source.Problem;
import app.parallax.testing.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {
    private static final KeptDossier FIRST = Kept.history(1, 30);
    private static final KeptDossier SECOND = Kept.history(2, 30);

    @TempDir
    Path folder;

    private DossierFile at(String name) {
        return new DossierFile(folder.resolve(name), "Parallax test", "Mira");
    }

    private DossierFile on(Disk disk) {
        return new DossierFile(folder.resolve("a.parallax"), "Parallax test", "Mira", disk, Limits.USUAL);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertNotSaved(SaveOutcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOfSatisfying(NotSaved.class, not -> {
            assertThat(not.reason()).isEqualTo(reason);
            assertThat(not.problem().message()).startsWith("a.parallax ").endsWith(".");
        });
    }

    private static KeptDossier opened(DossierFile file) {
        DossierOpening opening = file.open();
        assertThat(opening.problems()).isEmpty();
        return Objects.requireNonNull(opening.kept());
    }

    @Test
    void whatIsSavedIsOpenedAndNothingElseStaysInTheFolder() throws IOException {
        try (DossierFile file = at("a.parallax")) {
            assertThat(file.save(FIRST, Kept.NOW)).isInstanceOf(Saved.class);
            assertThat(file.save(SECOND, Kept.NOW)).as("and again").isInstanceOf(Saved.class);
        }
        assertThat(files()).containsExactly("a.parallax");
        try (DossierFile file = at("a.parallax")) {
            assertThat(opened(file).dossier()).isEqualTo(SECOND.dossier());
            assertThat(file.save(FIRST, Kept.NOW)).as("after opening").isInstanceOf(Saved.class);
        }
    }

    @Test
    void aFileThatWasNeverOpenedIsNotSavedOverUnasked() throws IOException {
        Files.writeString(folder.resolve("a.parallax"), "somebody's novel");
        try (DossierFile file = at("a.parallax")) {
            assertNotSaved(file.save(FIRST, Kept.NOW), Reason.CHANGED_MEANWHILE);
            assertThat(folder.resolve("a.parallax")).hasContent("somebody's novel");

            assertThat(file.saveOver(FIRST, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsNotSavedOverUnasked() throws IOException {
        try (DossierFile file = at("a.parallax")) {
            file.save(FIRST, Kept.NOW);
            byte[] theirs = Kept.bytes(SECOND);
            Files.write(file.path(), theirs);

            assertNotSaved(file.save(FIRST, Kept.NOW), Reason.CHANGED_MEANWHILE);
            assertThat(file.path()).hasBinaryContent(theirs);
            assertThat(file.saveOver(FIRST, Kept.NOW)).isInstanceOf(Saved.class);
            assertThat(file.save(FIRST, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void anotherTimeOnTheSameBytesIsNoChange() throws IOException {
        try (DossierFile file = at("a.parallax")) {
            file.save(FIRST, Kept.NOW);
            Files.setLastModifiedTime(file.path(), FileTime.from(Instant.EPOCH));

            assertThat(file.save(SECOND, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void aFileThatIsGoneIsSavedAgain() throws IOException {
        try (DossierFile file = at("a.parallax")) {
            file.save(FIRST, Kept.NOW);
            Files.delete(file.path());

            assertThat(file.save(FIRST, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void whoOpensADossierThatIsOpenCanOnlyRead() {
        try (DossierFile file = at("a.parallax");
                DossierFile other = at("a.parallax")) {
            file.save(FIRST, Kept.NOW);
            DossierOpening opening = other.open();

            assertThat(opening.readOnly()).isTrue();
            assertThat(opening.problems()).extracting(Problem::code).containsExactly("held-elsewhere");
            assertThat(Objects.requireNonNull(opening.kept()).dossier()).isEqualTo(FIRST.dossier());
            assertNotSaved(other.save(SECOND, Kept.NOW), Reason.HELD_ELSEWHERE);

            file.close();
            assertThat(other.save(SECOND, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void aDossierHeldByAnotherProcessIsFreeWhenThatOneIsKilled() throws Exception {
        try (DossierFile file = at("a.parallax")) {
            file.save(FIRST, Kept.NOW);
        }
        Process child = ChildProcess.startJava(
                Holder.class, List.of(folder.resolve("a.parallax").toString()));
        try (DossierFile file = at("a.parallax")) {
            assertThat(child.inputReader().readLine()).isEqualTo("held");
            assertNotSaved(file.save(SECOND, Kept.NOW), Reason.CHANGED_MEANWHILE);
            DossierOpening opening = file.open();
            assertThat(opening.readOnly()).isTrue();
            assertThat(opening.problems().getFirst().message()).contains("Ana, elsewhere");
            assertNotSaved(file.save(SECOND, Kept.NOW), Reason.HELD_ELSEWHERE);

            child.destroyForcibly().waitFor();
            assertThat(files()).as("the lock file stays behind").contains(".a.parallax.lock");
            assertThat(file.save(SECOND, Kept.NOW)).isInstanceOf(Saved.class);
        } finally {
            child.destroyForcibly();
        }
        assertThat(files()).containsExactly("a.parallax");
    }

    /** Opens a dossier and never lets go of it. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            DossierFile file = new DossierFile(Path.of(arguments[0]), "Parallax test", "Ana, elsewhere");
            System.out.println(file.open().readOnly() ? "not held" : "held");
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws IOException {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        try (DossierFile file = on(disk)) {
            file.save(FIRST, Kept.NOW);
            byte[] before = Files.readAllBytes(file.path());
            for (int bytes = 0; bytes < before.length / 2; bytes += 97) {
                disk.free(bytes);
                assertNotSaved(file.save(SECOND, Kept.NOW), Reason.DISK_FULL);
            }
            assertThat(file.path()).hasBinaryContent(before);
            file.close();
            assertThat(files()).containsExactly("a.parallax");

            disk.free(Long.MAX_VALUE);
            assertThat(file.save(SECOND, Kept.NOW)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void aDiskThatDoesNotFlushHasSavedNothing() throws IOException {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE);
        try (DossierFile file = on(disk)) {
            file.save(FIRST, Kept.NOW);
            byte[] before = Files.readAllBytes(file.path());
            disk.flushes(false);

            assertNotSaved(file.save(SECOND, Kept.NOW), Reason.FAILED);
            assertThat(file.path()).hasBinaryContent(before);
        }
    }

    @Test
    void aFolderThatIsGoneOrMayNotBeWrittenIsNamed() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        try (DossierFile file = at("gone/a.parallax")) {
            Files.delete(gone);
            assertNotSaved(file.save(FIRST, Kept.NOW), Reason.NO_FOLDER);
        }
        Disk forbidden = new Disk() {
            @Override
            public Output open(Path file, boolean anew) throws IOException {
                throw new java.nio.file.AccessDeniedException(file.toString());
            }

            @Override
            public void replace(Path file, Path place) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void forceFolder(Path folder) {
                throw new UnsupportedOperationException();
            }
        };
        try (DossierFile file = on(forbidden)) {
            assertNotSaved(file.save(FIRST, Kept.NOW), Reason.NOT_ALLOWED);
        }
    }

    @Test
    void aDossierOfANewerVersionIsNotSavedOver() throws IOException {
        byte[] file = Kept.bytes(FIRST);
        try (DossierFile dossier = at("a.parallax")) {
            Kept.Bytes out = new Kept.Bytes();
            ZipWriter zip = new ZipWriter(out, 100);
            DossierManifest manifest = new DossierManifest(2, "Parallax 9", "id", Kept.NOW, List.of());
            zip.add("manifest.json", java.nio.ByteBuffer.wrap(manifest.written()));
            zip.add("work.json", java.nio.ByteBuffer.wrap(WorkForm.items(FIRST)));
            zip.finish();
            Files.write(dossier.path(), out.bytes.toByteArray());

            assertThat(dossier.open().readOnly()).isTrue();
            assertNotSaved(dossier.save(FIRST, Kept.NOW), Reason.NEWER_VERSION);
            assertThat(dossier.path()).hasBinaryContent(out.bytes.toByteArray());

            Files.write(dossier.path(), file);
            assertThat(dossier.open().readOnly()).isFalse();
        }
    }

    @Test
    void aDossierThatCouldNotBeOpenedAgainIsNotSaved() throws IOException {
        Limits tiny = new Limits(1000, 10, 1000, 1000, 100);
        try (DossierFile file = new DossierFile(folder.resolve("a.parallax"), "Parallax test", "", Disk.REAL, tiny)) {
            assertNotSaved(file.save(FIRST, Kept.NOW), Reason.TOO_LARGE);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsNoFileIsSaidAndNotThrown() throws IOException {
        Files.createDirectory(folder.resolve("a.parallax"));
        try (DossierFile file = at("a.parallax");
                DossierFile missing = at("missing.parallax")) {
            assertThat(file.open().kept()).isNull();
            assertThat(missing.open().problems()).extracting(Problem::code).containsExactly("missing");
            assertThatCode(() -> file.saveOver(FIRST, Kept.NOW)).doesNotThrowAnyException();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "POSIX rights and links")
    void savingChangesNeitherWhoMayReadNorALink() throws IOException {
        Path real = folder.resolve("real.parallax");
        try (DossierFile file = at("real.parallax")) {
            file.save(FIRST, Kept.NOW);
        }
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(folder.resolve("link.parallax"), real);
        try (DossierFile file = at("link.parallax")) {
            opened(file);
            assertThat(file.save(SECOND, Kept.NOW)).isInstanceOf(Saved.class);
        }
        assertThat(folder.resolve("link.parallax")).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-------");
        try (DossierFile file = at("real.parallax")) {
            assertThat(opened(file).dossier()).isEqualTo(SECOND.dossier());
        }
    }
}
