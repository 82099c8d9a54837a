package app.parallax.read;

import app.parallax.read.format.Extract;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills what nobody declared about a source with what its text shows. */
final class InfoCompletion {

    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_TURNS = 2;
    private static final double ENGLISH_SHARE = 0.12;
    private static final int FEWEST_WORDS = 8;

    /** The commonest words of English that are no common words of its neighbours. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "it", "are", "this", "have", "has", "be",
            "by", "from", "not", "but", "which", "they", "we", "you", "were", "will", "would", "been", "their", "his",
            "said");

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)[“\"][^“”\"]{3,400}[”\"][^.]{0,60}\\b(?:said|says|told|added|stressed|wrote|emphasi[sz]ed|responded|reported|according)\\b"
                    + "|\\b(?:said|says|told|added|stressed|responded|insisted|claimed|reported|according to)\\b[^.“\"]{0,80}[“\"]");

    private final Extract extract;

    InfoCompletion(Extract extract) {
        this.extract = extract;
    }

    SourceInfo complete(SourceInfo declared) {
        SourceInfo found = extract.found();
        return new SourceInfo(
                either(declared.title(), found.title()),
                either(declared.publisher(), found.publisher()),
                declared.kind() == SourceKind.OTHER ? kind() : declared.kind(),
                either(declared.date(), found.date()),
                either(either(declared.language(), found.language()), language()),
                either(declared.url(), found.url()),
                either(declared.occasion(), found.occasion()));
    }

    private static <T> @Nullable T either(@Nullable T declared, @Nullable T found) {
        return declared == null ? found : declared;
    }

    private SourceKind kind() {
        long speeches = count(BlockRole.SPEECH);
        if (speeches >= FEWEST_TURNS && speeches >= count(BlockRole.PARAGRAPH)) {
            return SourceKind.TRANSCRIPT;
        }
        return ATTRIBUTION.matcher(start()).find() ? SourceKind.REPORT : SourceKind.OTHER;
    }

    private long count(BlockRole role) {
        return extract.blocks().stream().filter(block -> block.role() == role).count();
    }

    /** English or not known: the words of other languages are not told apart here. */
    private @Nullable String language() {
        String[] words = start().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+");
        long english = Arrays.stream(words).filter(ENGLISH::contains).count();
        return words.length >= FEWEST_WORDS && english >= words.length * ENGLISH_SHARE ? "en" : null;
    }

    private String start() {
        return extract.text().substring(0, Math.min(LOOKED_AT, extract.text().length()));
    }
}
