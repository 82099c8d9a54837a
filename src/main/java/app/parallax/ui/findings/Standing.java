package app.parallax.ui.findings;

import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Judgement.Claim;
import app.parallax.dossier.work.Judgement.Program;
import app.parallax.dossier.work.Subject;
import app.parallax.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** What the analyst made of a finding so far. */
enum Standing {
    UNSEEN,
    UNJUDGED,
    RIGHT,
    WRONG,
    UNSURE,
    STANDS,
    DOES_NOT_STAND,
    MISLEADING,
    CANNOT_BE_SAID,
    /** Words that the judgement rested on have changed. */
    DOUBTFUL;

    boolean holds(String finding, Session session) {
        if (this == UNSEEN) {
            return !session.dossier().isSeen(finding);
        }
        Judgement judgement = session.judgement(Subject.Kind.FINDING, finding);
        return judgement == null ? this == UNJUDGED : holds(judgement);
    }

    private boolean holds(Judgement judgement) {
        @Nullable Program program = judgement.program();
        @Nullable Claim claim = judgement.claim();
        return switch (this) {
            case UNSEEN -> false;
            case UNJUDGED -> program == null && claim == null;
            case RIGHT -> program == Program.RIGHT;
            case WRONG -> program == Program.WRONG;
            case UNSURE -> program == Program.UNSURE;
            case STANDS -> claim == Claim.STANDS;
            case DOES_NOT_STAND -> claim == Claim.DOES_NOT_STAND;
            case MISLEADING -> claim == Claim.MISLEADING;
            case CANNOT_BE_SAID -> claim == Claim.CANNOT_BE_SAID;
            case DOUBTFUL -> Judgements.isDoubtful(judgement);
        };
    }
}
