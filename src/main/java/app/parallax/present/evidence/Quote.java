package app.parallax.present.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a source, with where they stand.
 *
 * @param place speaker, paragraph and characters, in words
 */
public record Quote(List<Piece> pieces, String place) {
    public Quote {
        pieces = List.copyOf(pieces);
    }

    /** The words without their marks. */
    public String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
