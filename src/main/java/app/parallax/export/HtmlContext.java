package app.parallax.export;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Dossier;
import app.parallax.present.Columns;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.WorkViews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one page share.
 *
 * @param order the sources' ids in the order of the columns
 * @param work the analyst's
 * @param worked whether the page is to hold it at all
 */
record HtmlContext(
        Comparison comparison,
        Generator generator,
        Phrases phrases,
        SourceHeaders headers,
        List<String> order,
        WorkViews work,
        boolean worked) {
    static HtmlContext of(Comparison comparison, Generator generator, Phrases phrases, @Nullable Dossier dossier) {
        return new HtmlContext(
                comparison,
                generator,
                phrases,
                new SourceHeaders(comparison, phrases),
                Columns.order(comparison),
                WorkViews.of(dossier == null ? Dossier.EMPTY : dossier, comparison, phrases),
                dossier != null);
    }

    String title() {
        return headers.of(comparison.baseline()).title();
    }

    String text(String key) {
        return phrases.text(key);
    }

    /** The name of a source's column in this page. */
    String column(String source) {
        return "column-" + order.indexOf(source);
    }
}
