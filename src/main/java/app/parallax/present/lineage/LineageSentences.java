package app.parallax.present.lineage;

import app.parallax.compare.Comparison;
import app.parallax.compare.Lineage;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import java.util.Map;

/** Who took words from whom, in a sentence each. */
public final class LineageSentences {
    private final SourceHeaders headers;
    private final Phrases phrases;

    public LineageSentences(Comparison comparison, Phrases phrases) {
        this.headers = new SourceHeaders(comparison, phrases);
        this.phrases = phrases;
    }

    /** Without the stop at its end. */
    public String of(Lineage line) {
        long percent = line.reuse() == null ? 0 : Math.round(line.reuse() * 100);
        return phrases.text(
                LineageWording.key(line),
                Map.of("from", parent(line), "to", headers.brief(line.to()), "percent", Long.toString(percent)));
    }

    /** What the source is called that the words came from; of one that is not open, its name as given. */
    public String parent(Lineage line) {
        return line.open() ? headers.brief(line.from()) : line.from();
    }
}
