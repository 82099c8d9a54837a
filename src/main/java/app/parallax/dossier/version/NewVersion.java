package app.parallax.dossier.version;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A new text of a source, and all that was anchored in the old one carried over. What finds no place stays, flagged: nothing is dropped. */
public final class NewVersion {

    private final String source;
    private final Reanchoring reanchoring;
    private final LinkCarrying links;

    /**
     * @param texts of the source whose text changes
     * @throws IllegalArgumentException where its current text is lost
     */
    public NewVersion(SourceTexts texts, String newText) {
        String oldText = texts.current();
        if (oldText == null) {
            throw new IllegalArgumentException("the current text of " + texts.source() + " is lost");
        }
        this.source = texts.source();
        this.reanchoring = new Reanchoring(oldText, newText);
        this.links = new LinkCarrying(texts, newText);
    }

    /**
     * The change that puts the new version in the old one's place.
     *
     * @param version of the new text
     * @throws IllegalArgumentException where the dossier has no such source
     */
    public Change of(Dossier dossier, HeldSource.Version version, Stamp stamp) {
        HeldSource held = dossier.source(source);
        if (held == null) {
            throw new IllegalArgumentException("the dossier holds no source " + source);
        }
        List<Item> put = new ArrayList<>();
        put.add(new HeldSource(source, held.place(), held.info(), version, SourceTexts.versions(held)));
        List<Item> items = List.copyOf(dossier.items().values());
        List<Item> carried = carried(items);
        Set<Key> kept = carried.stream().map(Item::key).collect(Collectors.toSet());
        List<Key> removed =
                items.stream().map(Item::key).filter(key -> !kept.contains(key)).toList();
        // The source itself is among the items, as it was.
        carried.stream().filter(item -> !(item instanceof HeldSource)).forEach(put::add);
        return Change.between(Change.Code.SOURCE_REPLACED, dossier, put, removed, stamp);
    }

    /** Each item as it stands in the new text. Of two corrections that come to speak of the same place, one waits for the analyst: neither takes the other away. */
    private List<Item> carried(List<Item> items) {
        List<Item> carried = items.stream().map(this::carry).toList();
        Set<Key> taken = new HashSet<>();
        List<Item> apart = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean free = taken.add(carried.get(i).key());
            apart.add(free ? carried.get(i) : Anchored.moved(items.get(i), this::lost));
        }
        return apart;
    }

    private Anchor lost(Anchor anchor) {
        return anchor.source().equals(source) ? anchor.moved(anchor.span(), Anchor.Fit.LOST) : anchor;
    }

    private Item carry(Item item) {
        Item carried = Anchored.moved(item, this::carry);
        return carried instanceof Note note
                ? note.with(links.carry(note.text()), note.tags(), note.changed())
                : carried;
    }

    private Anchor carry(Anchor anchor) {
        return anchor.source().equals(source) ? reanchoring.carry(anchor) : anchor;
    }
}
