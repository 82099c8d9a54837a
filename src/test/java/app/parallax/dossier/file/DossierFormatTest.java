package app.parallax.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.work.HeldSource;
import app.parallax.text.Hashes;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFormatTest {
    private static void assertSame(DossierOpening opening, KeptDossier kept) throws Exception {
        assertThat(opening.problems()).isEmpty();
        assertThat(opening.readOnly()).isFalse();
        assertThat(opening.lost()).isEmpty();
        assertThat(opening.saved()).isEqualTo(Kept.NOW);
        KeptDossier again = Objects.requireNonNull(opening.kept());
        assertThat(again.id()).isEqualTo(kept.id());
        assertThat(again.dossier()).isEqualTo(kept.dossier());
        assertThat(again.log()).isEqualTo(kept.log());
        for (String hash : kept.contents()) {
            assertThat(again.vault().content(hash)).isEqualTo(kept.vault().content(hash));
        }
        for (HeldSource source : kept.dossier().sources()) {
            assertThat(HeldSources.source(source, again.vault())).isEqualTo(HeldSources.source(source, kept.vault()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsSavedIsOpenedAsItWas(long seed) throws Exception {
        KeptDossier items = Kept.items(seed, (int) seed * 8);
        assertSame(Kept.open(Kept.bytes(items)), items);

        KeptDossier history = Kept.history(seed, (int) seed * 8);
        assertSame(Kept.open(Kept.bytes(history)), history);
    }

    @Test
    void anOpenedHistoryCanBeUndone() throws Exception {
        KeptDossier kept = Kept.history(4, 60);
        var history = Objects.requireNonNull(Kept.open(Kept.bytes(kept)).kept()).history();
        var before = kept.history();

        assertThat(history.undo(Kept.NOW)).isNotNull();
        before.undo(Kept.NOW);

        assertThat(history.dossier()).isEqualTo(before.dossier());
    }

    @Test
    void theSameDossierGivesTheSameBytesInAnyTimeZone() throws Exception {
        KeptDossier kept = Kept.history(5, 50);
        byte[] here = Kept.bytes(kept);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Kept.bytes(kept)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Kept.bytes(Objects.requireNonNull(Kept.open(here).kept())))
                .as("opened and saved again")
                .isEqualTo(here);
    }

    @Test
    void otherProgramsOpenTheZipAndFindWhatTheManifestLists(@TempDir Path folder) throws Exception {
        byte[] bytes = Kept.bytes(Kept.history(6, 50));
        DossierManifest manifest;
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("dossier.zip"), bytes).toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertThat(first.getName()).isEqualTo("manifest.json");
            manifest = DossierManifest.read(zip.getInputStream(first).readAllBytes());
        }
        List<DossierManifest.Entry> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                found.add(new DossierManifest.Entry(entry.getName(), Hashes.sha256(content), content.length));
            }
        }
        assertThat(found.subList(1, found.size())).isEqualTo(manifest.entries());
    }

    @Test
    void whatPacksLikeATrapIsStoredAsItIsAndOpens() throws Exception {
        KeptDossier kept = Kept.items(7, 3);
        String hash = kept.vault().put(ByteBuffer.allocate(5_000_000));
        HeldSource.Version version = new HeldSource.Version("zeroes.txt", hash, hash, Kept.NOW.when());
        KeptDossier withZeroes = KeptDossier.begun(
                app.parallax.dossier.work.Dossier.of(List.of(
                        new HeldSource("zeroes", 0, app.parallax.source.SourceInfo.UNKNOWN, version, List.of()))),
                kept.vault());

        KeptDossier again =
                Objects.requireNonNull(Kept.open(Kept.bytes(withZeroes)).kept());

        assertThat(again.vault().has(hash)).isTrue();
    }
}
