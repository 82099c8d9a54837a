package app.parallax.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> disk = new ArrayDeque<>();

    private Path file() {
        return folder.resolve("state").resolve("settings.properties");
    }

    private Remembered start() {
        return new Remembered(file(), disk::add);
    }

    private void work() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private static StringProperty name(Remembered remembered) {
        StringProperty name = new SimpleStringProperty("nobody");
        remembered.keep("name", name);
        return name;
    }

    private static ObjectProperty<Integer> size(Remembered remembered) {
        ObjectProperty<Integer> size = new SimpleObjectProperty<>(2);
        remembered.keep("size", size, String::valueOf, s -> Optional.of(Integer.valueOf(s)));
        return size;
    }

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        StringProperty name = name(start());
        assertThat(name.get()).isEqualTo("nobody");
        name.set("Mira Żółć = \n#1");
        work();
        assertThat(name(start()).get()).isEqualTo("Mira Żółć = \n#1");
    }

    @Test
    void lettersTypedOneAfterTheOtherAreWrittenOnce() {
        StringProperty name = name(start());
        name.set("M");
        name.set("Mi");
        name.set("Mira");
        assertThat(disk).hasSize(1);
        work();
        assertThat(name(start()).get()).isEqualTo("Mira");
    }

    @Test
    void twoWindowsKeepWhatTheOtherHasSet() {
        Remembered one = start();
        Remembered other = start();
        name(one).set("Mira");
        size(other).set(5);
        work();
        assertThat(name(start()).get()).isEqualTo("Mira");
        assertThat(size(start()).get()).isEqualTo(5);
    }

    @Test
    void whatIsNoValueIsPassedOverAndTheRestStands() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "size=huge\nname=Mira\n");
        assertThat(size(start()).get()).isEqualTo(2);
        assertThat(name(start()).get()).isEqualTo("Mira");
    }

    @Test
    void aDamagedFileIsNoReasonNotToStart() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xFF, '\\', 'u', 'z'});
        StringProperty name = name(start());
        assertThat(name.get()).isEqualTo("nobody");
        name.set("Mira");
        work();
        assertThat(name(start()).get()).isEqualTo("Mira");
    }

    @Test
    void withoutAFileNothingIsWritten() {
        name(new Remembered(null, disk::add)).set("Mira");
        assertThat(disk).isEmpty();
    }
}
