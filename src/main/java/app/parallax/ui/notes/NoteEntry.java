package app.parallax.ui.notes;

import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;

/**
 * A note or a bookmark as the list shows it.
 *
 * @param about what it is about, in words
 * @param text the note's; of a bookmark its name, which may be empty
 * @param doubtful whether words it stands on have changed or are gone
 */
record NoteEntry(Item item, Subject subject, String about, String text, Stamp stamp, boolean doubtful) {

    boolean isNote() {
        return item instanceof Note;
    }

    boolean isBookmark() {
        return item instanceof Bookmark;
    }
}
