package app.parallax.ui.settings;

import app.parallax.ui.session.StateFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set, kept from one start to the next in a file of names and values. A file that is missing, damaged or from another version gives what it can; that something cannot be remembered is
 * not worth a sentence. Where two windows set things, each writes what it has set itself and leaves the rest. Touched by the window's thread only.
 */
public final class Remembered {
    private static final Logger LOG = Logger.getLogger(Remembered.class.getName());

    private final StateFile file;
    private final Executor disk;
    private final Properties read;

    /** What was set in this window; shared with the thread that writes. */
    private final Properties set = new Properties();

    private final AtomicBoolean waiting = new AtomicBoolean();

    /**
     * @param file may be missing; null to remember nothing beyond this window
     * @param disk writes, one task after the other
     */
    public Remembered(@Nullable Path file, Executor disk) {
        this.file = new StateFile(file);
        this.disk = disk;
        this.read = read();
    }

    /** Sets a property to what is remembered under a name, and remembers it from now on. */
    public void keep(String name, Property<String> property) {
        keep(name, property, Function.identity(), Optional::of);
    }

    /**
     * The same for what is not text.
     *
     * @param words writes a value
     * @param value reads what {@code words} wrote; empty, or thrown out as an illegal argument, where that is no value
     */
    public <T> void keep(
            String name, Property<T> property, Function<T, String> words, Function<String, Optional<T>> value) {
        Optional.ofNullable(read.getProperty(name))
                .flatMap(kept -> parsed(kept, value))
                .ifPresent(property::setValue);
        property.addListener((p, before, now) -> remember(name, words.apply(now)));
    }

    private static <T> Optional<T> parsed(String kept, Function<String, Optional<T>> value) {
        try {
            return value.apply(kept);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.FINE, "a setting is passed over: " + kept, e);
            return Optional.empty();
        }
    }

    private void remember(String name, String words) {
        set.setProperty(name, words);
        // Letters typed one after the other are written together.
        if (file.isSomewhere() && waiting.compareAndSet(false, true)) {
            disk.execute(this::write);
        }
    }

    private Properties read() {
        Properties found = new Properties();
        try {
            found.load(new StringReader(file.read()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The settings are damaged; what can be understood of them is taken", e);
        }
        return found;
    }

    private void write() {
        waiting.set(false);
        Properties all = read();
        all.putAll(set);
        StringWriter words = new StringWriter();
        try {
            all.store(words, null);
        } catch (IOException e) {
            throw new UncheckedIOException("words in memory can always be written", e);
        }
        file.write(words.toString());
    }
}
