package app.parallax.present.fold;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.text.Passage;
import java.util.List;
import java.util.stream.Stream;

/** Where in the texts the analyst has worked. */
public final class WorkPlaces {
    private WorkPlaces() {}

    /** The passages that notes, judgements and bookmarks are on, each once, without those that are lost. */
    public static List<Passage> of(Dossier dossier) {
        Stream<Anchor> notes = dossier.all(Note.class).stream().flatMap(note -> note.subject().stands().stream());
        Stream<Anchor> judgements =
                dossier.all(Judgement.class).stream().flatMap(judgement -> judgement.subject().stands().stream());
        Stream<Anchor> bookmarks = dossier.all(Bookmark.class).stream().map(Bookmark::place);
        return Stream.of(notes, judgements, bookmarks)
                .flatMap(anchors -> anchors)
                .filter(anchor -> anchor.fit() != Anchor.Fit.LOST)
                .map(Anchor::passage)
                .distinct()
                .toList();
    }
}
