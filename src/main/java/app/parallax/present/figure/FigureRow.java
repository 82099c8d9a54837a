package app.parallax.present.figure;

import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.present.Tone;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quantity, with every passage that gives it.
 *
 * @param value the figure in digits with how firm it is and its unit; several where the sources differ
 * @param when the years it is of, as far as they are known; may be empty
 * @param given how often it is given, and by how many witnesses, in words
 * @param finding what was found about it, the gravest; null where nothing was
 * @param verdict of that finding
 * @param symbol one sign that tells the verdict without colour; empty where there is none
 * @param note the verdict in words and why; empty where there is none
 * @param cells one a source, in the order of the columns
 * @param passages every place of it, in the order of the columns
 */
public record FigureRow(
        String value,
        String when,
        String given,
        @Nullable Finding finding,
        @Nullable Verdict verdict,
        Tone tone,
        String symbol,
        String note,
        List<FigureCell> cells,
        List<Passage> passages) {
    public FigureRow {
        cells = List.copyOf(cells);
        passages = List.copyOf(passages);
    }

    /** True where one source gives it once and nothing was found about it. */
    public boolean isSingle() {
        return finding == null && passages.size() == 1;
    }
}
