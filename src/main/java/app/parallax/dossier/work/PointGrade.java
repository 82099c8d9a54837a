package app.parallax.dossier.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How credible a point is as one source states it, by the analyst's word alone, whatever the source's reliability. The scale is that of NATO's AJP-2.1.
 *
 * @param point the comparison's id
 * @param credibility 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged
 * @param witness whether the source knows the point at first hand; null where the analyst did not say
 * @param stands the passages that state it there, as they read at the time
 */
public record PointGrade(
        String point,
        String source,
        int credibility,
        @Nullable Witness witness,
        List<Anchor> stands,
        Stamp stamp) implements Item {

    /** {@link #credibility} of what nobody graded. */
    public static final int CANNOT_BE_JUDGED = 6;

    /** Whether a source was there, or has it from somebody. */
    public enum Witness {
        PRIMARY,
        SECONDARY
    }

    public PointGrade {
        stands = List.copyOf(stands);
        if (credibility < 1 || credibility > CANNOT_BE_JUDGED) {
            throw new IllegalArgumentException("credibility " + credibility + " is not one of 1 to 6");
        }
    }

    public static Key key(String point, String source) {
        return new Key(Key.Kind.POINT_GRADE, point + " " + source);
    }

    @Override
    public Key key() {
        return key(point, source);
    }
}
