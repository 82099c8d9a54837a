package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.session.Texts;
import java.util.Optional;
import java.util.function.Predicate;

/** What a screen reader says of a place where a finding is marked: the verdict, the kind, and both values as they are seen from there. */
final class MarkWords {
    private final SourceHeaders headers;
    private final Texts texts;

    MarkWords(Comparison comparison, Phrases phrases, Texts texts) {
        this.headers = new SourceHeaders(comparison, phrases);
        this.texts = texts;
    }

    /**
     * @param source the id of the source in which the mark stands
     */
    String of(FindingView finding, String source) {
        return texts.text(
                "mark.finding",
                texts.of("verdict", finding.finding().verdict()),
                texts.of("kind", finding.finding().kind()),
                values(finding, source));
    }

    private String values(FindingView finding, String source) {
        Optional<Excerpt> here = first(finding, id -> id.equals(source));
        Optional<Excerpt> there = first(finding, id -> !id.equals(source));
        return here.isPresent() && there.isPresent()
                ? texts.text(
                        "mark.here-there",
                        here.get().brief(),
                        there.get().brief(),
                        headers.brief(there.get().passage().source()))
                : finding.summary();
    }

    private static Optional<Excerpt> first(FindingView finding, Predicate<String> source) {
        return finding.evidence().stream()
                .filter(excerpt -> source.test(excerpt.passage().source()))
                .findFirst();
    }
}
