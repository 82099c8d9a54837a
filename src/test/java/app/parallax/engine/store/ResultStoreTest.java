package app.parallax.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {

    private static final Span KEPT = new Span(3, 12);

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = home.resolve("results");
    }

    private ResultStore store(String program, long most) {
        return new ResultStore(folder, Optional.of(program), new StoreLimit(folder, most));
    }

    private ResultStore store() {
        return store("this build", Long.MAX_VALUE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatOneRunKeepsTheNextOneFinds() {
        store().keep("key", KEPT);
        assertThat(store().find("key", Span.class)).contains(KEPT);
        assertThat(store().find("other", Span.class)).isEmpty();
    }

    @Test
    void anotherBuildOfTheProgramFindsNothing() {
        store().keep("key", KEPT);
        assertThat(store("the next build", Long.MAX_VALUE).find("key", Span.class))
                .isEmpty();
    }

    @Test
    void whereBuildsCannotBeToldApartNothingIsKept() {
        ResultStore blind = new ResultStore(folder, Optional.empty(), new StoreLimit(folder, Long.MAX_VALUE));
        blind.keep("key", KEPT);
        assertThat(folder).doesNotExist();
        assertThat(blind.find("key", Span.class)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNoneAndIsReplaced() throws IOException {
        store().keep("key", KEPT);
        Path file = files().getFirst();
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            assertThat(store().find("key", Span.class)).isEmpty();
        }
        Files.write(file, new byte[0]);
        assertThat(store().find("key", Span.class)).isEmpty();
        store().keep("key", KEPT);
        assertThat(store().find("key", Span.class)).contains(KEPT);
    }

    @Test
    void whatWasLongestUnusedGoesFirst() throws IOException {
        ResultStore store = store("this build", 30);
        for (int i = 0; i < 4; i++) {
            store.keep("key " + i, new Span(i, i + 1));
        }
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        store.find("key 2", Span.class);
        store.close();
        assertThat(files().stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThanOrEqualTo(30);
        assertThat(store.find("key 2", Span.class)).contains(new Span(2, 3));
    }

    @Test
    void whatAProgramThatDiedLeftUnfinishedIsRemovedLater() throws IOException {
        Files.createDirectories(folder);
        Path old = Files.writeString(folder.resolve("new1" + StoreLimit.UNFINISHED), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        Path young = Files.writeString(folder.resolve("new2" + StoreLimit.UNFINISHED), "x");
        store().close();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemAndNoMore() throws IOException {
        Files.writeString(folder, "a file in its place");
        ResultStore store = store();
        store.keep("key", KEPT);
        assertThat(store.find("key", Span.class)).isEmpty();
        assertThat(Optional.ofNullable(store.problem()))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains(folder.toString()));
        store.close();
    }
}
