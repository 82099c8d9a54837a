package app.parallax.ui.log;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.dossier.work.SetRight;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads to what a correction is about. */
final class CorrectionPlaces {
    private final Session session;
    private final @Nullable Comparison comparison;

    CorrectionPlaces(Session session) {
        this.session = session;
        this.comparison = session.comparison().get();
    }

    boolean isShown(SetRight right) {
        return switch (right.correction()) {
            case Correction.OfSource ofSource -> isOpen(ofSource.source());
            case Correction.OfPassages ofPassages ->
                right.hasPlace() && !there(ofPassages).isEmpty();
        };
    }

    private boolean isOpen(String source) {
        return comparison != null && comparison.sources().stream().anyMatch(s -> s.id().equals(source));
    }

    private List<Passage> there(Correction.OfPassages correction) {
        return correction.passages().stream()
                .filter(passage -> comparison != null
                        && isOpen(passage.source())
                        && passage.end()
                                <= comparison.source(passage.source()).text().length())
                .toList();
    }

    /** Does nothing where {@link #isShown} says no. */
    void show(SetRight right) {
        switch (right.correction()) {
            case Correction.OfSource ofSource -> show(ofSource.source());
            case Correction.OfPassages ofPassages -> show(ofPassages);
        }
    }

    private void show(String source) {
        if (isOpen(source)) {
            session.arranging().bring(List.of(source));
        }
    }

    private void show(Correction.OfPassages correction) {
        List<Passage> there = there(correction);
        if (comparison != null && !there.isEmpty()) {
            session.selection()
                    .set(known(correction, comparison).orElseGet(() -> new Selection(correction.about(), there, null)));
        }
    }

    /** What stands there under a name of its own: the quotation whose speaker was set right, the link that was made. */
    private static Optional<Selection> known(Correction.OfPassages correction, Comparison comparison) {
        Selections selections = new Selections(comparison);
        return switch (correction) {
            case Correction.Speaker(Passage place, var speaker) ->
                comparison.quotations().stream()
                        .filter(q -> new Passage(q.source(), q.quotation().span()).equals(place))
                        .findFirst()
                        .flatMap(q -> selections.of(q.id(), null));
            case Correction.Tie tie
            when tie.tied() ->
                comparison.links().stream()
                        .filter(link -> isMadeBy(link, tie))
                        .findFirst()
                        .flatMap(link -> selections.of(link.id(), null));
            case Correction.OfPassages other -> Optional.empty();
        };
    }

    private static boolean isMadeBy(Link link, Correction.Tie tie) {
        return link.first().overlaps(tie.first())
                && link.second().overlaps(tie.second())
                && link.because().stream().anyMatch(reason -> reason.code().equals("set-right"));
    }
}
