package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    @Test
    void whatIsAlikeOnTwoOccasionsIsNotSaidToBeOne() {
        Passage record = Comparisons.inRecord("40 boats");
        Passage report = Comparisons.inReport("40 boats");

        assertThat(new LinkViews(onTwoDays(), Phrases.english())
                        .of(link(Relation.PARAPHRASE, record, report))
                        .explanation())
                .contains("But the one is about Split, 21 May 2023, the other about Zadar, 3 Jun 2022.");
    }

    private static Comparison onTwoDays() {
        Comparison bare = Comparisons.bare(
                List.of(
                        spokenAt("split", Comparisons.RECORD, Comparisons.RECORD_TEXT),
                        spokenAt("zadar", Comparisons.REPORT, Comparisons.REPORT_TEXT)),
                null);
        return new Comparison(
                bare.baseline(),
                bare.settings(),
                bare.corrections(),
                List.of(
                        new Occasion("split", LocalDate.of(2023, 5, 21), "Split", List.of()),
                        new Occasion("zadar", LocalDate.of(2022, 6, 3), "Zadar", List.of())),
                bare.sources(),
                bare.entities(),
                bare.entityOf(),
                bare.quotations(),
                bare.supports(),
                bare.links(),
                bare.repeats(),
                bare.grounds(),
                bare.points(),
                bare.findings(),
                bare.lineage());
    }

    private static Source spokenAt(String occasion, String id, String text) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, null, "en", null, occasion);
        return new Source(id, info, text, Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)), List.of(), List.of());
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
