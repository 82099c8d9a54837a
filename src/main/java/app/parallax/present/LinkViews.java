package app.parallax.present;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return Stream.of(Optional.of(said), otherOccasion(passages), Optional.of(why))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Two texts on two days can say alike things and yet not the same one. */
    private Optional<String> otherOccasion(List<Passage> passages) {
        List<Occasion> occasions =
                passages.stream().flatMap(passage -> occasion(passage).stream()).toList();
        if (occasions.size() < 2 || occasions.getFirst().equals(occasions.getLast())) {
            return Optional.empty();
        }
        OccasionNames names = new OccasionNames(comparison);
        return Optional.of(phrases.text(
                "explain.link.other-occasion",
                Map.of("here", names.of(occasions.getFirst()), "there", names.of(occasions.getLast()))));
    }

    private Optional<Occasion> occasion(Passage passage) {
        String id = comparison.source(passage.source()).source().info().occasion();
        return comparison.occasions().stream()
                .filter(occasion -> occasion.id().equals(id))
                .findFirst();
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
