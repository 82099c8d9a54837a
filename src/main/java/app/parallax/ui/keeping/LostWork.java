package app.parallax.ui.keeping;

import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.journal.Recoveries;
import app.parallax.dossier.journal.Recovery;
import app.parallax.source.Problem;
import app.parallax.ui.session.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What crashes have left, to be brought back or thrown away. Touched by the window's thread only. */
public final class LostWork {
    private final Keeping keeping;
    private final Texts texts;
    private final ObservableList<Recovery> found = FXCollections.observableArrayList();

    /** A field, because a view that nobody holds is collected, and whoever listens to it hears no more. */
    private final ObservableList<Recovery> seen = FXCollections.unmodifiableObservableList(found);

    public LostWork(Keeping keeping, Texts texts) {
        this.keeping = keeping;
        this.texts = texts;
    }

    /** What is still to be decided, latest first. */
    public ObservableList<Recovery> found() {
        return seen;
    }

    /** Looks for it, in the background. */
    public void look() {
        Path journals = keeping.places().journals();
        if (journals != null) {
            keeping.background().run(() -> Recoveries.in(journals), found::setAll);
        }
    }

    /**
     * @param place where the work can go on; null where its file is no longer as it was, or there never was one
     */
    private record Recovered(Keeping.Read read, @Nullable DossierFile place, boolean readOnly, boolean elsewhere) {
        DossierOpening opening() {
            return read.opening();
        }
    }

    /** Goes on with lost work in place of the dossier at hand. */
    public void recover(Recovery recovery) {
        keeping.leave(() -> {
            found.remove(recovery);
            keeping.background().run(() -> read(recovery), recovered -> goOn(recovery, recovered));
        });
    }

    private Recovered read(Recovery recovery) {
        Path path = recovery.file();
        Keeping.Read opening = Keeping.Read.of(recovery.recover());
        if (path == null || !recovery.isFileUnchanged()) {
            return new Recovered(opening, null, false, path != null);
        }
        DossierFile place = keeping.placeAt(path);
        boolean readOnly = place.open().readOnly();
        return new Recovered(opening, place, readOnly, false);
    }

    private void goOn(Recovery recovery, Recovered recovered) {
        KeptDossier kept = recovered.opening().kept();
        if (kept == null) {
            close(List.of(recovery));
            return;
        }
        keeping.recover(kept, recovered.read().sources(), recovered.place(), recovered.readOnly(), recovery.base(kept));
        keeping.session().refused().setAll(sentences(recovery, recovered));
        keeping.background().run(() -> clear(recovery), done -> {});
    }

    private List<String> sentences(Recovery recovery, Recovered recovered) {
        List<String> sentences = new ArrayList<>();
        recovered.opening().problems().stream().map(Problem::message).forEach(sentences::add);
        Path path = recovery.file();
        if (recovered.elsewhere() && path != null) {
            sentences.add(texts.text("recovery.elsewhere", String.valueOf(path.getFileName())));
        }
        return sentences;
    }

    /** The old journal goes only once the new one is on the disk. */
    private boolean clear(Recovery recovery) {
        boolean kept = keeping.flush();
        if (kept) {
            recovery.discard();
        } else {
            recovery.close();
        }
        return kept;
    }

    /** Throws lost work away for good. */
    public void discard(Recovery recovery) {
        found.remove(recovery);
        keeping.background()
                .run(
                        () -> {
                            recovery.discard();
                            return recovery;
                        },
                        done -> {});
    }

    /** Leaves what was not decided for the next start. */
    public void end() {
        List<Recovery> left = List.copyOf(found);
        found.clear();
        close(left);
    }

    /** In the background: what holds a journal is a file. */
    private void close(List<Recovery> left) {
        if (!left.isEmpty()) {
            keeping.background()
                    .run(
                            () -> {
                                left.forEach(Recovery::close);
                                return true;
                            },
                            done -> {});
        }
    }
}
