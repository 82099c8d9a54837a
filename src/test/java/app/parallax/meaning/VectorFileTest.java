package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {

    @TempDir
    Path folder;

    private static float[] vector(double x) {
        float[] vector = new float[OnnxEncoder.DIMENSIONS];
        Arrays.fill(vector, (float) x);
        vector[0] = 1;
        return Vectors.unit(vector);
    }

    private VectorFile store(String words, float[] vector) {
        try (VectorFile file = new VectorFile(folder, "model")) {
            file.add(words, vector);
        }
        return new VectorFile(folder, "model");
    }

    @Test
    void whatWasStoredComesBackToTheLastBit() {
        assertThat(store("some words", vector(0.3)).find("some words")).containsExactly(vector(0.3));
    }

    @Test
    void anotherModelFindsNothing() {
        store("some words", vector(0.3)).close();
        assertThat(new VectorFile(folder, "other").find("some words")).isNull();
    }

    @Test
    void twoProgramsAddToOneFile() {
        VectorFile first = new VectorFile(folder, "model");
        VectorFile second = new VectorFile(folder, "model");
        first.add("one", vector(0.1));
        second.add("two", vector(0.2));
        first.close();
        second.close();
        VectorFile both = new VectorFile(folder, "model");
        assertThat(both.find("one")).isNotNull();
        assertThat(both.find("two")).isNotNull();
    }

    @Test
    void aDamagedRecordIsPassedOverAndTheOthersStay() throws IOException {
        store("one", vector(0.1)).close();
        store("two", vector(0.2)).close();
        Path file = folder.resolve("vectors.bin");
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);
        VectorFile damaged = new VectorFile(folder, "model");
        assertThat(damaged.find("one")).isNull();
        assertThat(damaged.find("two")).isNotNull();
    }

    @Test
    void aTornEndIsWrittenOver() throws IOException {
        Files.write(folder.resolve("vectors.bin"), new byte[] {1, 2, 3});
        assertThat(store("one", vector(0.1)).find("one")).isNotNull();
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblemAndNoFailure() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "no folder").resolve("inside");
        VectorFile file = new VectorFile(blocked, "model");
        file.add("one", vector(0.1));
        assertThat(file.find("one")).isNotNull();
        file.close();
        assertThat(file.problem()).isNotNull();
        assertThat(file.find("one")).isNull();
    }

    @Nested
    class OfManyVectors {
        private static final int MOST_RECORDS = 10;
        private static final int MOST_WAITING = 4;

        private VectorFile small() {
            return new VectorFile(folder, "model", MOST_RECORDS * VectorRecord.BYTES, MOST_WAITING);
        }

        private static String words(int number) {
            return "words number " + number;
        }

        @Test
        void noMoreAreInMemoryThanTheTwoFilesHold() {
            try (VectorFile file = small()) {
                for (int i = 0; i < 1_000; i++) {
                    file.add(words(i), vector(i / 1_000.0));
                    assertThat(file.size()).isLessThanOrEqualTo(2 * (MOST_RECORDS + MOST_WAITING) + MOST_WAITING);
                }
            }
        }

        @Test
        void theLatestComeBackToTheLastBitFromWhereverTheyAre() {
            try (VectorFile file = small()) {
                for (int i = 0; i < 200; i++) {
                    file.add(words(i), vector(i / 200.0));
                }
                for (int i = 200 - MOST_RECORDS; i < 200; i++) {
                    assertThat(file.find(words(i))).as(words(i)).containsExactly(vector(i / 200.0));
                }
                assertThat(file.find(words(0))).isNull();
            }
        }

        @Test
        void whatIsInUseMovesAlong() {
            try (VectorFile file = small()) {
                file.add(words(0), vector(0.7));
                for (int i = 1; i < 200; i++) {
                    file.add(words(i), vector(i / 200.0));
                    assertThat(file.find(words(0))).as("after %s more", i).containsExactly(vector(0.7));
                }
            }
        }

        @Test
        void anotherProgramThatFindsTheFileFullTakesNothingElseAway() {
            try (VectorFile mine = small();
                    VectorFile theirs = small()) {
                for (int i = 0; i < MOST_WAITING; i++) {
                    mine.add(words(i), vector(i / 200.0));
                }
                for (int i = 100; i < 200; i++) {
                    theirs.add(words(i), vector(i / 200.0));
                }
                for (int i = 0; i < MOST_WAITING; i++) {
                    assertThat(mine.find(words(i))).as("another's vector").isNull();
                    mine.add(words(i), vector(i / 200.0));
                }
                for (int i = 0; i < MOST_WAITING; i++) {
                    assertThat(mine.find(words(i))).containsExactly(vector(i / 200.0));
                }
            }
        }
    }

    @Test
    void theCacheStandsWhereTheUserKeepsCaches() {
        Path home = Path.of("/home/someone");
        assertThat(SentenceEncoders.cacheFolder(Map.of("XDG_CACHE_HOME", "/caches"), "Linux", home))
                .isEqualTo(Path.of("/caches/parallax"));
        assertThat(SentenceEncoders.cacheFolder(Map.of(), "Linux", home)).isEqualTo(home.resolve(".cache/parallax"));
        assertThat(SentenceEncoders.cacheFolder(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Caches/parallax"));
    }
}
