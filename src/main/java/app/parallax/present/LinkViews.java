package app.parallax.present;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The links of a comparison as they are shown. */
public final class LinkViews {
    private final Comparison comparison;
    private final Phrases phrases;

    public LinkViews(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    public LinkView of(Link link) {
        List<String> columns = Columns.order(comparison);
        List<Passage> passages = Stream.of(link.first(), link.second())
                .sorted(Comparator.comparingInt(p -> columns.indexOf(p.source())))
                .toList();
        String title = phrases.of("layer", Layer.of(link.relation()));
        return new LinkView(
                link,
                symbol(link.relation()),
                title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1),
                explanation(link, passages),
                sides(passages.getFirst(), passages.getLast()));
    }

    private static String symbol(Relation relation) {
        return switch (relation) {
            case VERBATIM -> "=";
            case NEAR, PARAPHRASE -> "≈";
        };
    }

    private String explanation(Link link, List<Passage> passages) {
        SourceNames names = new SourceNames(comparison, phrases);
        String said = phrases.text(
                "explain.link." + Layer.of(link.relation()).styleClass(),
                Map.of(
                        "hereSource", names.of(passages.getFirst().source()),
                        "thereSource", names.of(passages.getLast().source())));
        String percent = Long.toString(Math.round(100 * link.score()));
        List<String> because = new Explanations(phrases)
                .because(link.because().stream()
                        .filter(reason -> !isSaid(reason, link))
                        .toList());
        String why = because.isEmpty()
                ? phrases.text("explain.link.likely", Map.of("percent", percent))
                : phrases.text(
                        "explain.link.because", Map.of("reasons", String.join("; ", because), "percent", percent));
        return said + " " + why;
    }

    /** That the words are the same is what a verbatim link says already. */
    private static boolean isSaid(Reason reason, Link link) {
        return link.relation() == Relation.VERBATIM && reason.code().equals("same-words");
    }

    private List<LinkView.Side> sides(Passage first, Passage second) {
        OwnWords own = OwnWords.of(comparison, first, second);
        return List.of(side(first, own.first()), side(second, own.second()));
    }

    private LinkView.Side side(Passage passage, List<Span> own) {
        DisplayText text = DisplayText.of(comparison.source(passage.source()).text(), passage.span());
        return new LinkView.Side(
                passage,
                text.shown(),
                own.stream()
                        .map(span -> new Span(text.toShown(span.start()), text.toShown(span.end())))
                        .toList());
    }
}
