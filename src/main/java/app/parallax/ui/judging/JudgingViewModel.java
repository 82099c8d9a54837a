package app.parallax.ui.judging;

import app.parallax.compare.Comparison;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Subject;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What there is to judge of what is looked at, and the judgement on it. */
public final class JudgingViewModel {
    private final Session session;
    private final ObservableValue<@Nullable String> looked;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Judgement> judgement = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");

    /**
     * @param looked the id of what is looked at; what is no finding, point or quotation is not judged
     */
    public JudgingViewModel(Session session, ObservableValue<@Nullable String> looked) {
        this.session = session;
        this.looked = looked;
        looked.subscribe(id -> look());
        session.comparison().subscribe(c -> look());
        session.judgements().subscribe(j -> show());
    }

    private void look() {
        Subject now = found().orElse(null);
        if (!Objects.equals(now, subject.get())) {
            // What was typed belongs to what was looked at until now.
            keepReason();
            subject.set(now);
            reason.set("");
            show();
        }
    }

    private Optional<Subject> found() {
        Comparison comparison = session.comparison().get();
        String id = looked.getValue();
        if (comparison == null || id == null) {
            return Optional.empty();
        }
        Subjects subjects = new Subjects(comparison);
        return comparison.findings().stream()
                .filter(f -> f.id().equals(id))
                .map(subjects::of)
                .findFirst()
                .or(() -> comparison.quotations().stream()
                        .filter(q -> q.id().equals(id))
                        .map(subjects::of)
                        .findFirst())
                .or(() -> comparison.points().stream()
                        .filter(p -> p.id().equals(id))
                        .map(subjects::of)
                        .findFirst());
    }

    private void show() {
        Subject here = subject.get();
        Judgement now = here == null ? null : session.judgement(here.kind(), here.id());
        judgement.set(now);
        String kept = now == null ? "" : now.reason();
        // While somebody types, the space that a word ends with must not be taken away.
        if (!kept.equals(reason.get().strip())) {
            reason.set(kept);
        }
    }

    /** Null where nothing is looked at that can be judged. */
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Null where nothing was said. */
    public ReadOnlyObjectProperty<@Nullable Judgement> judgement() {
        return judgement.getReadOnlyProperty();
    }

    /** What stands in the field for the reason; kept with {@link #keepReason}, and when something else is looked at. */
    public StringProperty reason() {
        return reason;
    }

    /** Says whether the program is right; saying the same again takes it back. */
    public void judge(Judgement.Program program) {
        Judgement.Program now = program == before(Judgement::program) ? null : program;
        keepIfCurrent(now, before(Judgement::claim));
    }

    /** Says what is to be made of the claim; saying the same again takes it back. */
    public void judge(Judgement.Claim claim) {
        Judgement.Claim now = claim == before(Judgement::claim) ? null : claim;
        keepIfCurrent(before(Judgement::program), now);
    }

    /** While a new text is being compared, nothing is judged that stands on the old one. */
    private void keepIfCurrent(Judgement.@Nullable Program program, Judgement.@Nullable Claim claim) {
        if (session.isCurrent()) {
            keep(program, claim);
        }
    }

    public void keepReason() {
        Judgement before = judgement.get();
        String kept = before == null ? "" : before.reason();
        if (!kept.equals(reason.get().strip())) {
            keep(before(Judgement::program), before(Judgement::claim));
        }
    }

    private <T> @Nullable T before(java.util.function.Function<Judgement, @Nullable T> half) {
        Judgement before = judgement.get();
        return before == null ? null : half.apply(before);
    }

    private void keep(Judgement.@Nullable Program program, Judgement.@Nullable Claim claim) {
        Subject here = subject.get();
        if (here == null) {
            return;
        }
        Judgement before = judgement.get();
        String why = reason.get().strip();
        if (program == null && claim == null && why.isEmpty()) {
            if (before != null) {
                session.ledger().remove(Change.Code.JUDGEMENT_WITHDRAWN, before.key());
            }
            return;
        }
        Judgement now =
                new Judgement(here, program, claim, why, session.ledger().stamp());
        // One that came here by its passages, from before a text or a correction changed, stands under another key.
        List<Key> moved = before == null || before.key().equals(now.key()) ? List.of() : List.of(before.key());
        session.ledger().make(Change.Code.JUDGED, List.of(now), moved);
    }
}
