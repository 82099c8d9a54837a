package app.parallax.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.form.LostContentException;
import app.parallax.dossier.work.HeldSource;
import app.parallax.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files damaged and tampered with by chance: whatever comes, something is shown or a sentence says why not. */
class DossierFuzzTest {
    private static final int QUICK = 200;
    private static final int LONG = 20_000;

    private final KeptDossier kept = Kept.history(11, 15);
    private final byte[] file;

    DossierFuzzTest() throws IOException {
        file = Kept.bytes(kept);
    }

    @Test
    void twoHundredDamagedFilesNeverThrow() throws IOException {
        for (int seed = 0; seed < QUICK; seed++) {
            tryOut(seed);
        }
    }

    @Test
    @Tag("full")
    void twentyThousandDamagedFilesNeverThrow() throws IOException {
        for (int seed = QUICK; seed < LONG; seed++) {
            tryOut(seed);
        }
    }

    private void tryOut(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] damaged = switch (random.nextInt(4)) {
            case 0 -> flipped(file, random);
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 2 -> repacked(random);
            default -> spliced(random);
        };
        DossierOpening opening = Kept.open(damaged);
        assertThat(opening.problems()).as("seed %s", seed).allSatisfy(DossierFuzzTest::isSentence);
        KeptDossier found = opening.kept();
        if (found == null) {
            assertThat(opening.problems()).as("seed %s", seed).isNotEmpty();
            return;
        }
        if (opening.problems().isEmpty()) {
            assertThat(found.dossier()).as("seed %s", seed).isEqualTo(kept.dossier());
        }
        checkUsable(seed, opening, found);
    }

    /** Undone to its start, saved, and every source shown that is not called lost. */
    private static void checkUsable(int seed, DossierOpening opening, KeptDossier found) throws IOException {
        var history = found.history();
        while (history.undo(Kept.NOW) != null) {
            assertThat(history.log()).isNotEmpty();
        }
        assertThat(Kept.open(Kept.bytes(found)).kept())
                .as("seed %s, saved again", seed)
                .isNotNull();
        for (HeldSource source : found.dossier().sources()) {
            if (!opening.lost().contains(source.id())) {
                assertThat(isShown(source, found))
                        .as("seed %s, %s", seed, source.id())
                        .isTrue();
            }
        }
    }

    private static boolean isShown(HeldSource source, KeptDossier found) {
        try {
            HeldSources.source(source, found.vault());
            return true;
        } catch (LostContentException _) {
            return false;
        }
    }

    private static void isSentence(Problem problem) {
        assertThat(problem.message()).matches("(?s)\\S.*[.]").doesNotContain("Exception");
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A piece of the file in another place of it. */
    private byte[] spliced(Random random) {
        byte[] spliced = file.clone();
        int length = random.nextInt(file.length / 4);
        System.arraycopy(
                file, random.nextInt(file.length - length), spliced, random.nextInt(file.length - length), length);
        return spliced;
    }

    /** The entries swapped, doubled, left out, renamed and changed, in a zip that is whole. */
    private byte[] repacked(Random random) throws IOException {
        List<ZipPart> parts = new ArrayList<>(ZipListing.of(file, 10_000).parts());
        if (random.nextBoolean()) {
            Collections.shuffle(parts, random);
        }
        Kept.Bytes out = new Kept.Bytes();
        ZipWriter zip = new ZipWriter(out, 100);
        for (ZipPart part : parts) {
            byte[] content = new ZipUnpacking(file, Limits.USUAL).unpack(part).bytes();
            int copies = random.nextInt(8) == 0 ? random.nextInt(3) : 1;
            for (int i = 0; i < copies; i++) {
                boolean renamed = random.nextInt(12) == 0;
                boolean changed = content.length > 0 && random.nextInt(6) == 0;
                zip.add(
                        renamed ? parts.get(random.nextInt(parts.size())).name() : part.name(),
                        ByteBuffer.wrap(changed ? flipped(content, random) : content));
            }
        }
        zip.finish();
        return out.bytes.toByteArray();
    }
}
