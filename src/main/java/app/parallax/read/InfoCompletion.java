package app.parallax.read;

import app.parallax.read.format.Extract;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills what nobody declared about a source with what its text shows. */
final class InfoCompletion {

    private static final int LOOKED_AT = 20_000;

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)[“\"][^“”\"]{3,400}[”\"][^.]{0,60}\\b(?:said|says|told|added|stressed|wrote|emphasi[sz]ed|responded|reported|according)\\b"
                    + "|\\b(?:said|says|told|added|stressed|responded|insisted|claimed|reported|according to)\\b[^.“\"]{0,80}[“\"]");

    private final Extract extract;

    InfoCompletion(Extract extract) {
        this.extract = extract;
    }

    /** What was declared stands; the words tell more of their language than a page does that was made for another. */
    SourceInfo complete(SourceInfo declared) {
        SourceInfo found = extract.found();
        return new SourceInfo(
                either(declared.title(), found.title()),
                either(declared.publisher(), found.publisher()),
                declared.kind() == SourceKind.OTHER ? kind() : declared.kind(),
                either(declared.date(), found.date()),
                either(declared.language(), either(LanguageGuess.of(start()), found.language())),
                either(declared.url(), found.url()),
                either(declared.occasion(), found.occasion()));
    }

    private static <T> @Nullable T either(@Nullable T declared, @Nullable T found) {
        return declared == null ? found : declared;
    }

    private SourceKind kind() {
        long speeches = count(BlockRole.SPEECH);
        if (speeches > 0 && speeches >= count(BlockRole.PARAGRAPH)) {
            return SourceKind.TRANSCRIPT;
        }
        if (SummarySign.isIn(extract)) {
            return SourceKind.SUMMARY;
        }
        return ATTRIBUTION.matcher(start()).find() ? SourceKind.REPORT : SourceKind.OTHER;
    }

    private long count(BlockRole role) {
        return extract.blocks().stream().filter(block -> block.role() == role).count();
    }

    private String start() {
        return extract.text().substring(0, Math.min(LOOKED_AT, extract.text().length()));
    }
}
