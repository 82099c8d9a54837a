package app.parallax.ui.importing;

import app.parallax.read.ReadSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A line of the list: a source that can be added, one that is open, or a file that cannot be read. */
final class Entry {
    private final String name;
    private final Standing standing;
    private final String sentence;
    private @Nullable ReadSource read;
    private final @Nullable Draft draft;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    /** What a line stands for. */
    enum Standing {
        FRESH,
        TWIN,
        REFUSED,
        OPEN
    }

    private Entry(String name, Standing standing, String sentence, @Nullable ReadSource read, @Nullable Draft draft) {
        this.name = name;
        this.standing = standing;
        this.sentence = sentence;
        this.read = read;
        this.draft = draft;
    }

    static Entry fresh(String name, ReadSource read, boolean wanted) {
        Entry entry = new Entry(name, Standing.FRESH, "", read, new Draft(read.source()));
        entry.wanted.set(wanted);
        return entry;
    }

    /**
     * @param sentence says what it is the same as
     */
    static Entry twin(String name, String sentence, ReadSource read) {
        return new Entry(name, Standing.TWIN, sentence, read, new Draft(read.source()));
    }

    static Entry refused(String name, String sentence) {
        return new Entry(name, Standing.REFUSED, sentence, null, null);
    }

    static Entry open(String name, Draft draft) {
        return new Entry(name, Standing.OPEN, "", null, draft);
    }

    /** The file's path, or what it is called otherwise. */
    String name() {
        return name;
    }

    Standing standing() {
        return standing;
    }

    /** Why it is not added by itself; empty where nothing speaks against it. */
    String sentence() {
        return sentence;
    }

    /** The source with its bytes; null of one that is open, and of a file that cannot be read. */
    @Nullable
    ReadSource read() {
        return read;
    }

    /** It has been read once more, as of another kind: what was set right before stays so, where it still stands. */
    void again(ReadSource now) {
        read = now;
        if (draft != null) {
            draft.again(now.source());
        }
    }

    /** Null of a file that cannot be read. */
    @Nullable
    Draft draft() {
        return draft;
    }

    /** Whether it shall be added. */
    BooleanProperty wanted() {
        return wanted;
    }
}
