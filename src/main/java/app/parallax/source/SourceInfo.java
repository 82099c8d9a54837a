package app.parallax.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a source besides its text. Null says that nothing is known, never that nothing applies.
 *
 * @param date when it was published or, for a transcript, when the words were said
 * @param language an ISO 639-1 code
 * @param occasion the id of the occasion it mainly speaks of
 */
public record SourceInfo(
        @Nullable String title,
        @Nullable String publisher,
        SourceKind kind,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable String url,
        @Nullable String occasion) {

    public static final SourceInfo UNKNOWN = new SourceInfo(null, null, SourceKind.OTHER, null, null, null, null);
}
