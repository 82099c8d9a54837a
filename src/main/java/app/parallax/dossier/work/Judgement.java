package app.parallax.dossier.work;

import org.jspecify.annotations.Nullable;

/**
 * What the analyst thinks of a finding, a point or a quotation. Two things are kept apart: whether the program is right, and what is to be made of the claim.
 *
 * @param program null where the analyst did not say
 * @param claim null where the analyst did not say
 * @param reason in the analyst's words, Markdown; may be empty
 * @param stamp of the last change
 */
public record Judgement(
        Subject subject,
        @Nullable Program program,
        @Nullable Claim claim,
        String reason,
        Stamp stamp) implements Item {

    /** Is the program right? */
    public enum Program {
        RIGHT,
        WRONG,
        UNSURE
    }

    /** What of the claim? */
    public enum Claim {
        STANDS,
        DOES_NOT_STAND,
        MISLEADING,
        CANNOT_BE_SAID
    }

    public static Key key(Subject.Kind kind, String id) {
        return new Key(Key.Kind.JUDGEMENT, kind + " " + id);
    }

    @Override
    public Key key() {
        return key(subject.kind(), subject.id());
    }
}
