package app.parallax.dossier.version;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.PassageLink;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the links in notes over into a new text. One whose words are gone leads into the text that had them, by its number; when they come back it leads to the new text again. */
final class LinkCarrying {
    private final SourceTexts before;
    private final String now;
    private final Map<Integer, Reanchoring> reanchorings = new HashMap<>();

    /**
     * @param before the texts until now
     * @param now the text that comes
     */
    LinkCarrying(SourceTexts before, String now) {
        this.before = before;
        this.now = now;
    }

    String carry(String note) {
        return PassageLink.replaceAll(note, this::carry);
    }

    private PassageLink carry(PassageLink link) {
        String old = link.passage().source().equals(before.source()) ? before.numbered(link.text()) : null;
        if (old == null || link.passage().end() > old.length()) {
            return link;
        }
        Anchor carried = reanchoring(link.text(), old).carry(Anchor.of(link.passage(), old));
        return carried.fit() == Anchor.Fit.LOST
                ? link.to(
                        link.passage(),
                        link.text() == PassageLink.CURRENT ? before.texts().size() : link.text())
                : link.to(carried.passage(), PassageLink.CURRENT);
    }

    private Reanchoring reanchoring(int number, String old) {
        @Nullable Reanchoring known = reanchorings.get(number);
        Reanchoring made = known == null ? new Reanchoring(old, now) : known;
        reanchorings.put(number, made);
        return made;
    }
}
