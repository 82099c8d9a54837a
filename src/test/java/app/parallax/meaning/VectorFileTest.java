package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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
        file.close();
        assertThat(file.problem()).isNotNull();
        assertThat(file.find("one")).isNotNull();
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
