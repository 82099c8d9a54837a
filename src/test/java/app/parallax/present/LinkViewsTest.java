package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkViewsTest {
    private final Comparison comparison = Comparisons.harbour();
    private final LinkViews views = new LinkViews(comparison, Phrases.english());

    @Test
    void eachSideShowsTheWordsThatOnlyItHas() {
        LinkView link = views.of(comparison.links().getFirst());

        assertThat(link.sides())
                .extracting(LinkView.Side::words)
                .containsExactly("We counted around 40 boats in the harbour.", "Some 40 boats were there.");
        assertThat(own(link.sides().getFirst())).containsExactly("We counted around", "in the harbour");
        assertThat(own(link.sides().getLast())).containsExactly("Some", "were there");
    }

    @Test
    void theSameWordsInAnotherSpellingAreNobodysOwn() {
        Passage word = Comparisons.inRecord("40 boats");
        LinkView link = views.of(link(Relation.VERBATIM, word, Comparisons.inReport("40 boats")));

        assertThat(link.sides()).allSatisfy(side -> assertThat(side.own()).isEmpty());
        assertThat(link.title()).isEqualTo("Same words");
    }

    @Test
    void theBaselineStandsFirstWhicheverPassageComesFirst() {
        assertThat(views.of(comparison.links().getFirst()).sides())
                .extracting(side -> side.passage().source())
                .containsExactly(Comparisons.RECORD, Comparisons.REPORT);
    }

    @Test
    void itSaysWhoSaysItHowAndWhatTiesTheTwo() {
        Passage record = Comparisons.inRecord("40 boats");
        Passage report = Comparisons.inReport("40 boats");
        LinkView link = views.of(link(
                Relation.PARAPHRASE,
                record,
                report,
                new Reason("shared-words", List.of("boats", "harbour")),
                Reason.of("near-meaning", "0.71")));

        assertThat(link.explanation())
                .isEqualTo(
                        "The Port of Split transcript and the Harbour News report say the same in words of their own."
                                + " What ties them: shared words “boats, harbour”; nearness in meaning (0.71 of 1). Probability: 81 %.");
    }

    private static List<String> own(LinkView.Side side) {
        return side.own().stream().map(span -> span.of(side.words())).toList();
    }

    private static Link link(Relation relation, Passage a, Passage b, Reason... because) {
        return a.compareTo(b) < 0
                ? new Link("link", relation, 0.8125, a, b, List.of(because))
                : new Link("link", relation, 0.8125, b, a, List.of(because));
    }
}
