package app.parallax.present.step;

import app.parallax.compare.Comparison;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.present.Highlights;
import app.parallax.present.OccasionNames;
import app.parallax.present.Phrases;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in every source what stands across from what is selected, or the place where nothing does. */
public final class Facings {
    private final Comparison comparison;
    private final Correspondences correspondences;
    private final Phrases phrases;

    public Facings(Comparison comparison, Correspondences correspondences, Phrases phrases) {
        this.comparison = comparison;
        this.correspondences = correspondences;
        this.phrases = phrases;
    }

    /**
     * @param id of the finding, link, quotation or point that is selected
     * @param selected its passages in all sources, never empty; the first is what the others are held against
     * @param source the one that is asked
     */
    public Facing of(String id, List<Passage> selected, String source) {
        Optional<Passage> own = in(selected.stream(), source);
        Optional<Passage> across = own.or(() -> isMissing(id, source) ? Optional.empty() : across(selected, source));
        return across.<Facing>map(Facing.Words::new)
                .orElseGet(() -> new Facing.Nothing(line(selected, source), place(selected, source)));
    }

    private static Optional<Passage> in(Stream<Passage> passages, String source) {
        return passages.filter(p -> p.source().equals(source)).findFirst();
    }

    /** True where a finding says that this source does not have it. What is linked nearby speaks of it, but does not say it. */
    private boolean isMissing(String id, String source) {
        return comparison.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .anyMatch(finding -> finding.kind() == FindingKind.ADDITION
                        || finding.missingFrom().contains(source));
    }

    private Optional<Passage> across(List<Passage> selected, String source) {
        return selected.stream()
                .flatMap(passage -> in(Highlights.counterparts(comparison, passage).stream(), source).stream())
                .findFirst();
    }

    /** The end of what is tied to it nearby, else as what comes before it and after it stands. */
    private OptionalInt place(List<Passage> selected, String source) {
        Optional<Passage> context = across(selected, source);
        if (context.isPresent()) {
            return OptionalInt.of(context.get().end());
        }
        return selected.stream()
                .filter(passage -> !passage.source().equals(source))
                .map(passage ->
                        correspondences.between(passage.source(), source).level(passage.start()))
                .filter(OptionalDouble::isPresent)
                .mapToInt(place -> (int) place.getAsDouble())
                .findFirst();
    }

    private String line(List<Passage> selected, String source) {
        Passage first = selected.getFirst();
        String occasion = comparison.source(source).source().info().occasion();
        String other = comparison.source(first.source()).source().info().occasion();
        if (occasion != null && other != null && !occasion.equals(other)) {
            return phrases.text("facing.other-occasion", Map.of("occasion", name(occasion)));
        }
        if (comparison.source(source).source().info().kind() == SourceKind.TRANSCRIPT) {
            Optional<QuotationCheck> unrecorded = unrecorded(first);
            if (unrecorded.isPresent()) {
                return noRecord(unrecorded.get().quotation().speaker());
            }
        }
        return phrases.text("facing.silent");
    }

    private Optional<QuotationCheck> unrecorded(Passage passage) {
        return comparison.quotations().stream()
                .filter(check -> check.verdict() == QuotationVerdict.NO_RECORD)
                .filter(check -> check.source().equals(passage.source())
                        && check.quotation().span().overlaps(passage.span()))
                .findFirst();
    }

    private String noRecord(@Nullable String speaker) {
        return speaker == null
                ? phrases.text("facing.no-record")
                : phrases.text("facing.no-record.of", Map.of("speaker", speaker));
    }

    private String name(String occasion) {
        return comparison.occasions().stream()
                .filter(known -> known.id().equals(occasion))
                .findFirst()
                .map(known -> new OccasionNames(comparison).of(known))
                .orElse(occasion);
    }
}
