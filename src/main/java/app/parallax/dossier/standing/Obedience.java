package app.parallax.dossier.standing;

import app.parallax.correction.Correction;
import app.parallax.correction.Misfit;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.SetRight;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which corrections of a dossier the engine can obey: a file may be damaged or tampered with, and then speaks of sources, places or words that are not there. Immutable. */
public final class Obedience {

    private final Map<String, String> texts;
    private final Map<String, Integer> lengths;

    /**
     * @param sources those whose texts are there
     */
    public Obedience(Collection<Source> sources) {
        this.texts = sources.stream().collect(Collectors.toMap(Source::id, Source::text));
        this.lengths = sources.stream()
                .collect(Collectors.toMap(Source::id, source -> source.text().length()));
    }

    /** What keeps it from being obeyed; null where nothing does, or where its place is lost and it waits. */
    public @Nullable Misfit misfit(SetRight setRight) {
        Misfit misfit = Misfit.of(setRight.correction(), lengths);
        if (misfit != null) {
            return misfit;
        }
        return setRight.stands().stream().allMatch(this::isThere) ? null : Misfit.OTHER_WORDS;
    }

    /** What moved or waits was said to be so when a text changed. */
    private boolean isThere(Anchor anchor) {
        String text = texts.get(anchor.source());
        return anchor.fit() != Anchor.Fit.FITS
                || (text != null
                        && anchor.span().end() <= text.length()
                        && anchor.span().of(text).equals(anchor.words()));
    }

    /** A sentence where some of a dossier's corrections cannot be obeyed; what waits because its place was lost is not told again. */
    public Optional<Problem> problem(Dossier dossier) {
        long many = dossier.all(SetRight.class).stream()
                .filter(setRight -> setRight.hasPlace() && misfit(setRight) != null)
                .count();
        String those = many == 1 ? "One correction does" : many + " corrections do";
        return many == 0
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                "unfit-corrections",
                                those
                                        + " not fit the sources of this dossier and will not be obeyed; the log (L) says which and why."));
    }

    /** What the engine is to obey, in the order of {@link Dossier#corrections}. */
    public List<Correction> obeyed(Dossier dossier) {
        Map<Correction, SetRight> made = dossier.all(SetRight.class).stream()
                .collect(Collectors.toMap(SetRight::correction, Function.identity(), (one, same) -> one));
        return dossier.corrections().stream()
                .filter(correction -> {
                    SetRight setRight = made.get(correction);
                    return setRight != null && misfit(setRight) == null;
                })
                .toList();
    }
}
