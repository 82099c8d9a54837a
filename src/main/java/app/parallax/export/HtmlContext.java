package app.parallax.export;

import app.parallax.compare.Comparison;
import app.parallax.present.Columns;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import java.util.List;

/**
 * What the parts of one page share.
 *
 * @param order the sources' ids in the order of the columns
 */
record HtmlContext(
        Comparison comparison, Generator generator, Phrases phrases, SourceHeaders headers, List<String> order) {
    static HtmlContext of(Comparison comparison, Generator generator, Phrases phrases) {
        return new HtmlContext(
                comparison, generator, phrases, new SourceHeaders(comparison, phrases), Columns.order(comparison));
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
