package app.parallax.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.History;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A file of every version of the format that was ever written. They are never made anew: each must open as long as the program lives. */
class OldVersionsTest {
    private static byte[] file(String name) throws IOException {
        try (InputStream in = OldVersionsTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void aDossierOfVersionOneOpensWithItemsOfEveryKindAndItsWholeLog() throws IOException {
        DossierOpening opening = Kept.open(file("version-1.parallax"));

        assertThat(opening.problems()).isEmpty();
        assertThat(opening.lost()).isEmpty();
        assertThat(opening.saved()).isEqualTo(Kept.NOW);
        KeptDossier kept = Objects.requireNonNull(opening.kept());
        assertThat(kept.dossier().items().values().stream().map(Item::key).map(Key::kind))
                .contains(Key.Kind.values());
        assertThat(kept.log()).hasSize(90);
        History history = kept.history();
        while (history.undo(Kept.NOW) != null) {
            assertThat(history.log()).isNotEmpty();
        }
        assertThat(history.dossier().items().keySet())
                .as("nothing but what was looked at")
                .allMatch(key -> key.kind() == Key.Kind.SEEN);
        assertThat(kept.dossier()).isNotEqualTo(Dossier.EMPTY);
    }

    @Test
    void aDossierOfVersionOneSavedAgainHoldsTheSame() throws IOException {
        byte[] file = file("version-1.parallax");
        byte[] again = Kept.bytes(Objects.requireNonNull(Kept.open(file).kept()));

        assertThat(manifest(again)).isEqualTo(manifest(file));
    }

    /** It names every entry with its hash. */
    private static DossierManifest manifest(byte[] file) {
        Parts parts = new Parts(ZipListing.of(file, 10_000).parts(), new ZipUnpacking(file, Limits.USUAL));
        return Objects.requireNonNull(parts.manifest());
    }
}
