package app.parallax.compare.quotation;

import app.parallax.compare.QuotationCheck;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.BlockRole;
import app.parallax.text.Folding;
import app.parallax.text.NameSuffixes;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose words quoted words are, where it is not the one they are given to. */
final class Attributions {

    /** Fewer words are anybody's. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern FULL_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*\\s+)+\\p{Lu}[\\p{L}\\p{M}'\u2019-]+");

    private static final double CLEARLY = 0.75;

    private final SpokenRecord record;
    private final Map<String, AnnotatedSource> sources;

    /** @param passages where the words stand in the other speaker's turns */
    record Other(String speaker, List<Passage> passages) {}

    Attributions(SpokenRecord record, Map<String, AnnotatedSource> sources) {
        this.record = record;
        this.sources = sources;
    }

    /** Another speaker of the occasion who clearly said the words. */
    Optional<Other> saidByAnother(QuotationCheck check) {
        AnnotatedSource source = sources.get(check.source());
        if (source == null || check.occasion() == null) {
            return Optional.empty();
        }
        List<SpokenWords> others = record.said(check.occasion()).stream()
                .filter(words -> !words.source().id().equals(check.source()))
                .toList();
        return closest(new QuotedWords(source, check.quotation()), others)
                .flatMap(held -> other(held.alignment().record().speaker(), held.matches()));
    }

    /**
     * Another person of the occasion who said the very words, where the one they are given to is not on record. Empty where either goes by an office, a role or a part of a name: they may be one.
     */
    Optional<Other> wordsOfAnother(QuotationCheck check, String speaker) {
        return saidByAnother(check)
                .filter(other -> areFullNames(speaker, other.speaker()))
                .filter(other -> !familyName(speaker).equals(familyName(other.speaker())));
    }

    private static boolean areFullNames(String one, String other) {
        return FULL_NAME.matcher(one).matches() && FULL_NAME.matcher(other).matches();
    }

    private static String familyName(String name) {
        return NameSuffixes.familyName(Folding.key(name));
    }

    /** The place where words were clearly said; empty for the few that anybody says. */
    static Optional<Held> closest(QuotedWords quoted, List<SpokenWords> said) {
        return quoted.size() < FEWEST_WORDS
                ? Optional.empty()
                : QuotationChecker.best(quoted, said, new Presentation(false, false))
                        .filter(held -> held.alignment().closeness() >= CLEARLY);
    }

    private static Optional<Other> other(@Nullable String speaker, List<Passage> passages) {
        return speaker == null ? Optional.empty() : Optional.of(new Other(speaker, passages));
    }

    /** True where a match stands in a gap, so that the speaker is likely and not certain. */
    boolean standsInGap(QuotationCheck check) {
        return check.matches().stream().anyMatch(this::isGap);
    }

    private boolean isGap(Passage passage) {
        AnnotatedSource source = sources.get(passage.source());
        return source != null
                && source.blocks().stream()
                        .anyMatch(block ->
                                block.role() == BlockRole.GAP && block.span().overlaps(passage.span()));
    }
}
