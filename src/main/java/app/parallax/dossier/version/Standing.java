package app.parallax.dossier.version;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PassageLink;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One place in a source that something of the analyst's stands on.
 *
 * @param item that stands there
 * @param index of the passage among those of the item, or of the link among those of the note's text
 * @param isLink true where the note's text links to it
 * @param anchor the passage; of a link that leads into an earlier text it is {@link Anchor.Fit#LOST}, with the words it had there
 */
public record Standing(Item item, int index, boolean isLink, Anchor anchor) {

    /**
     * All of a source: first what is lost, then what stands on changed words, each in the order of the text.
     *
     * @param texts of the source; links into those that are lost are left out, for nobody can tell their words
     */
    public static List<Standing> in(SourceTexts texts, Dossier dossier) {
        List<Standing> all = new ArrayList<>();
        for (Item item : dossier.items().values()) {
            List<Anchor> anchors = Anchored.of(item);
            for (int i = 0; i < anchors.size(); i++) {
                if (anchors.get(i).source().equals(texts.source())) {
                    all.add(new Standing(item, i, false, anchors.get(i)));
                }
            }
            if (item instanceof Note note) {
                addLinks(note, texts, all);
            }
        }
        all.sort(Comparator.comparing((Standing s) -> s.anchor().fit())
                .reversed()
                .thenComparing(s -> s.anchor().span())
                .thenComparing(s -> s.item().key())
                .thenComparing(Standing::index));
        return all;
    }

    private static void addLinks(Note note, SourceTexts texts, List<Standing> to) {
        List<PassageLink> links = PassageLink.in(note.text());
        for (int i = 0; i < links.size(); i++) {
            PassageLink link = links.get(i);
            Passage passage = link.passage();
            String text = passage.source().equals(texts.source()) ? texts.numbered(link.text()) : null;
            if (text != null && passage.end() <= text.length()) {
                Anchor there = Anchor.of(passage, text);
                boolean isCurrent = link.text() == PassageLink.CURRENT;
                to.add(new Standing(note, i, true, isCurrent ? there : there.moved(passage.span(), Anchor.Fit.LOST)));
            }
        }
    }

    /** The item standing on a passage of the analyst's choice instead. */
    public Item placed(Anchor place) {
        if (isLink && item instanceof Note note) {
            int[] number = {0};
            String text = PassageLink.replaceAll(
                    note.text(), link -> number[0]++ == index ? link.to(place.passage(), PassageLink.CURRENT) : link);
            return note.with(text, note.tags(), note.changed());
        }
        int[] number = {0};
        return Anchored.moved(item, anchor -> number[0]++ == index ? place : anchor);
    }
}
