package app.parallax.dossier.work;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the analyst wrote down.
 *
 * @param id of the note, random
 * @param text Markdown
 * @param tags without the "#", as written
 * @param made when and by whom it was begun
 * @param changed the last change
 */
public record Note(String id, Subject subject, String text, SortedSet<String> tags, Stamp made, Stamp changed)
        implements Item {
    public Note {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** The same note, rewritten. */
    public Note with(String newText, Collection<String> newTags, Stamp stamp) {
        return new Note(id, subject, newText, new TreeSet<>(newTags), made, stamp);
    }

    @Override
    public Key key() {
        return new Key(Key.Kind.NOTE, id);
    }
}
