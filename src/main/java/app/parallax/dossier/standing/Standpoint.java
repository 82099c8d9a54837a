package app.parallax.dossier.standing;

import app.parallax.correction.Correction;
import app.parallax.dossier.work.Frame;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which source a dossier is looked at. What a person chose stays; what the engine chose stays too, or else every source that is added could turn
 * the reader's view round, until there is a transcript where there was none.
 */
public final class Standpoint {

    private Standpoint() {}

    /**
     * The baseline to ask the engine for.
     *
     * @param sources those whose text is there
     * @param corrections that are obeyed
     * @return null where the engine shall choose
     */
    public static @Nullable String of(Frame frame, List<Source> sources, List<Correction> corrections) {
        Optional<Source> kept = sources.stream()
                .filter(source -> source.id().equals(frame.baseline()))
                .findFirst();
        if (kept.isEmpty()) {
            return null;
        }
        boolean stays = frame.isChosen()
                || isTranscript(kept.get(), corrections)
                || sources.stream().noneMatch(source -> isTranscript(source, corrections));
        return stays ? kept.get().id() : null;
    }

    private static boolean isTranscript(Source source, List<Correction> corrections) {
        SourceKind kind = corrections.stream()
                .filter(correction -> correction instanceof Correction.Kind && correction.touches(source.id()))
                .map(correction -> ((Correction.Kind) correction).value())
                .reduce((earlier, later) -> later)
                .orElse(source.info().kind());
        return kind == SourceKind.TRANSCRIPT;
    }
}
