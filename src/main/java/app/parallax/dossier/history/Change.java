package app.parallax.dossier.history;

import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Stamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that was done to a dossier, as a whole: all of it or nothing.
 *
 * @param code what was done, for the log's sentence
 * @param replacements each of another item
 */
public record Change(Code code, List<Replacement> replacements, Stamp stamp) {

    /** What can be done. */
    public enum Code {
        SOURCES_ADDED,
        SOURCE_REMOVED,
        SOURCE_REPLACED,
        /** What a new text had left without a place, or with another wording, was given its place by the analyst. */
        PLACED,
        TITLE_GIVEN,
        BASELINE_CHOSEN,
        CORRECTED,
        CORRECTION_WITHDRAWN,
        JUDGED,
        JUDGEMENT_WITHDRAWN,
        NOTE_WRITTEN,
        NOTE_REMOVED,
        BOOKMARKED,
        BOOKMARK_REMOVED,
        SOURCE_GRADED,
        POINT_GRADED,
        /** Looked at. It is in the log of a crash, but nobody wants to undo it. */
        SEEN
    }

    public Change {
        replacements = List.copyOf(replacements);
    }

    /** The change that turns these items of a dossier into those; keys that stand on both sides are replaced, equal items left alone. */
    public static Change between(
            Code code, Dossier dossier, Collection<? extends Item> put, Collection<Key> removed, Stamp stamp) {
        List<Replacement> replacements = new ArrayList<>();
        for (Item item : put) {
            Item before = dossier.item(item.key());
            if (!item.equals(before)) {
                replacements.add(new Replacement(before, item));
            }
        }
        for (Key key : removed) {
            Item before = dossier.item(key);
            if (before != null) {
                replacements.add(Replacement.removed(before));
            }
        }
        return new Change(code, replacements, stamp);
    }

    public boolean isEmpty() {
        return replacements.isEmpty();
    }

    public boolean canBeUndone() {
        return code != Code.SEEN;
    }

    /**
     * The dossier after the change.
     *
     * @throws IllegalStateException where it does not hold what the change is to replace
     */
    public Dossier applyTo(Dossier dossier) {
        SortedMap<Key, Item> items = new TreeMap<>(dossier.items());
        for (Replacement replacement : replacements) {
            Key key = replacement.key();
            if (!Objects.equals(items.get(key), replacement.before())) {
                throw new IllegalStateException("the dossier holds another " + key + " than was to be replaced");
            }
            if (replacement.after() == null) {
                items.remove(key);
            } else {
                items.put(key, replacement.after());
            }
        }
        return new Dossier(items);
    }

    /** What undoes it, with the same code. */
    public Change reversed(Stamp undone) {
        List<Replacement> reversed =
                new ArrayList<>(replacements.stream().map(Replacement::reversed).toList());
        Collections.reverse(reversed);
        return new Change(code, reversed, undone);
    }
}
