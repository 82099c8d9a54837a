package app.parallax.compare.quotation;

import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The occasion whose record a quotation is held against: that of its passage; where nobody records that one, or nothing is known of it, that of the only transcripts that can be meant.
 */
final class RecordOccasion {

    private static final long LATEST_REPORT_DAYS = 14;

    /** In words; fewer are a formula that anybody says at any time. */
    private static final int LONG_ENOUGH = 5;

    /** Words with one scripted edit reach .61 at least, other words .18 at most ({@link QuotationChecker#NEAR}). */
    private static final double CLOSE = 0.6;

    private final Map<Borne, Boolean> borne = new ConcurrentHashMap<>();
    private final SpokenRecord record;
    private final OccasionLookup lookup;

    private record Borne(String source, String occasion) {}

    RecordOccasion(SpokenRecord record, OccasionLookup lookup) {
        this.record = record;
        this.lookup = lookup;
    }

    @Nullable
    String of(AnnotatedSource source, Quotation quotation) {
        String own = lookup.at(source.passage(quotation.span()));
        if (own == null) {
            return ofOnlyTranscript(source);
        }
        boolean another = !own.equals(lookup.of(source.id()));
        boolean set = source.source().info().occasion() != null;
        String assumed = another || set || isRecorded(own, source) ? null : assumed(source, quotation);
        return assumed == null ? own : assumed;
    }

    private boolean isRecorded(String occasion, AnnotatedSource source) {
        return record.transcripts().stream()
                .filter(transcript -> !transcript.id().equals(source.id()))
                .anyMatch(transcript ->
                        SpokenRecord.occasionOf(transcript, lookup).equals(occasion));
    }

    /**
     * Where a day is not known, the one occasion on which the speaker is on record and words that the source quotes were said; an unknown day is not another day, but those who meet often
     * say other words on each. Null where there is none, or more than one.
     */
    private @Nullable String assumed(AnnotatedSource source, Quotation quotation) {
        LocalDate reported = source.source().info().date();
        List<String> possible = record.transcripts().stream()
                .filter(transcript -> !transcript.id().equals(source.id()))
                .filter(transcript ->
                        reported == null || transcript.source().info().date() == null)
                .map(transcript -> SpokenRecord.occasionOf(transcript, lookup))
                .distinct()
                .filter(occasion -> speaks(quotation.speaker(), occasion))
                .filter(occasion ->
                        borne.computeIfAbsent(new Borne(source.id(), occasion), key -> isQuoted(occasion, source)))
                .toList();
        return possible.size() == 1 ? possible.getFirst() : null;
    }

    /** True where some longer quotation comes near what its speaker said there. */
    private boolean isQuoted(String occasion, AnnotatedSource source) {
        return source.quotations().stream()
                .filter(quotation -> speaks(quotation.speaker(), occasion))
                .map(quotation -> new QuotedWords(source, quotation))
                .filter(quoted -> quoted.size() >= LONG_ENOUGH)
                .anyMatch(quoted -> said(quoted.quotation(), occasion, source).stream()
                        .anyMatch(words -> RecordSearch.find(quoted, words).closeness() >= CLOSE));
    }

    private List<SpokenWords> said(Quotation quotation, String occasion, AnnotatedSource source) {
        String speaker = quotation.speaker();
        return speaker == null
                ? List.of()
                : record.of(speaker, occasion).stream()
                        .filter(words ->
                                words.size() > 0 && !words.source().id().equals(source.id()))
                        .toList();
    }

    private boolean speaks(@Nullable String speaker, String occasion) {
        return speaker != null && !record.of(speaker, occasion).isEmpty();
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
