package app.parallax.compare.quotation;

import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The occasion whose record a quotation is held against: that of its passage; else, where nothing is known of the report's, that of the only transcript, unless the dates rule it out.
 */
final class RecordOccasion {

    private static final long LATEST_REPORT_DAYS = 14;

    private final SpokenRecord record;
    private final OccasionLookup lookup;

    RecordOccasion(SpokenRecord record, OccasionLookup lookup) {
        this.record = record;
        this.lookup = lookup;
    }

    @Nullable
    String of(AnnotatedSource source, Quotation quotation) {
        String own = lookup.at(source.passage(quotation.span()));
        return own != null ? own : ofOnlyTranscript(source);
    }

    /** What the world may see: an occasion that was made up for a transcript without one is none. */
    static @Nullable String shown(@Nullable String occasion) {
        return occasion == null || occasion.startsWith("\u0000") ? null : occasion;
    }

    private @Nullable String ofOnlyTranscript(AnnotatedSource source) {
        List<AnnotatedSource> transcripts = record.transcripts();
        if (transcripts.size() != 1 || transcripts.getFirst().id().equals(source.id())) {
            return null;
        }
        AnnotatedSource only = transcripts.getFirst();
        boolean possible =
                isPossible(only.source().info().date(), source.source().info().date());
        return possible ? SpokenRecord.occasionOf(only, lookup) : null;
    }

    private static boolean isPossible(@Nullable LocalDate said, @Nullable LocalDate reported) {
        if (said == null || reported == null) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(said, reported);
        return days >= 0 && days <= LATEST_REPORT_DAYS;
    }
}
