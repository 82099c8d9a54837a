package app.parallax.present;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
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
        List<Token> firstWords = tokens(first);
        List<Token> secondWords = tokens(second);
        SharedWords shared = SharedWords.of(firstWords, secondWords);
        return List.of(side(first, firstWords, shared.first()), side(second, secondWords, shared.second()));
    }

    private List<Token> tokens(Passage passage) {
        return Tokenizer.tokens(text(passage), passage.span());
    }

    private String text(Passage passage) {
        return comparison.source(passage.source()).text();
    }

    private LinkView.Side side(Passage passage, List<Token> tokens, BitSet shared) {
        DisplayText text = DisplayText.of(text(passage), passage.span());
        List<Span> own = new ArrayList<>();
        int last = -1;
        for (int i = shared.nextClearBit(0); i < tokens.size(); i = shared.nextClearBit(i + 1)) {
            Span at = tokens.get(i).span();
            Span shown = new Span(text.toShown(at.start()), text.toShown(at.end()));
            boolean goesOn = last >= 0 && last == i - 1;
            own.add(goesOn ? own.removeLast().hull(shown) : shown);
            last = i;
        }
        return new LinkView.Side(passage, text.shown(), own);
    }
}
