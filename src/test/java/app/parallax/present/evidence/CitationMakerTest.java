package app.parallax.present.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.present.selecting.SelectedText;
import app.parallax.present.selecting.ShownText;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CitationMakerTest {
    private final Comparison comparison = Comparisons.harbour();
    private final CitationMaker maker = new CitationMaker(comparison, Dossier.EMPTY, Phrases.english());

    private SelectedText selected(String source, Span span) {
        return selected(source, span, paragraph -> true);
    }

    private SelectedText selected(String source, Span span, Predicate<PageItem.Paragraph> shown) {
        List<PageItem.Paragraph> paragraphs = Page.of(comparison, source, Phrases.english()).stream()
                .filter(PageItem.Paragraph.class::isInstance)
                .map(PageItem.Paragraph.class::cast)
                .filter(shown)
                .toList();
        return new ShownText(paragraphs).selected(source, span);
    }

    private SelectedText selected(Passage passage) {
        return selected(passage.source(), passage.span());
    }

    @Test
    void theWordsStandInQuotationMarksWithWhoSaidThemAndWhereTheyStand() {
        Passage boats = Comparisons.inRecord("around 40 boats in\nthe harbour.");
        CitedWords cited = maker.of(selected(boats));

        assertThat(cited.paragraphs()).containsExactly("“around 40 boats in the harbour.”");
        assertThat(cited.place()).isEqualTo("Ana Kovač, ¶ 1 (characters " + boats.start() + " to " + boats.end() + ")");
        assertThat(cited.source().words()).isEqualTo("“Harbour meeting”, Port of Split, transcript, 5 Mar 2024");
        assertThat(cited.file()).isEmpty();
    }

    @Test
    void blanksAtTheEndsAreNotCited() {
        Passage passage = Comparisons.inRecord(" We counted ");
        CitedWords cited = maker.of(selected(passage));

        assertThat(cited.paragraphs()).containsExactly("“We counted”");
        assertThat(cited.place()).contains("characters " + (passage.start() + 1) + " to " + (passage.end() - 1));
    }

    @Test
    void nobodyIsNamedWhereSeveralSpeak() {
        Passage both = Comparisons.inRecord("The pier will very soon be closed.\n\nReporter: And then?");
        CitedWords cited = maker.of(selected(both));

        assertThat(cited.paragraphs()).containsExactly("“The pier will very soon be closed.", "And then?”");
        assertThat(cited.place()).startsWith("¶ 1 to 2 (");
    }

    @Test
    void aHeadingIsNamedBesideTheParagraphs() {
        CitedWords cited = maker.of(selected(
                Comparisons.RECORD, new Span(0, Comparisons.RECORD_TEXT.strip().length())));

        assertThat(cited.paragraphs().getFirst()).isEqualTo("“Harbour meeting");
        assertThat(cited.place()).startsWith("title, ¶ 1 to 2 (");
    }

    @Test
    void whatIsLeftOutOfTheAccountIsMarked() {
        Span all = new Span(0, Comparisons.RECORD_TEXT.length());
        int middle = Comparisons.inRecord("We counted").start();
        SelectedText around =
                selected(Comparisons.RECORD, all, paragraph -> !paragraph.span().contains(middle));

        assertThat(maker.of(around).paragraphs()).containsExactly("“Harbour meeting", "[…]", "And then?”");
    }

    @Test
    void theFileIsNamedWhereItIsKnown() {
        String hash = Hashes.sha256(Comparisons.RECORD_TEXT);
        HeldSource held = new HeldSource(
                Comparisons.RECORD,
                0,
                SourceInfo.UNKNOWN,
                new HeldSource.Version("harbour.txt", hash, hash, Instant.EPOCH),
                List.of());
        CitationMaker knowing = new CitationMaker(comparison, Dossier.of(List.of(held)), Phrases.english());

        assertThat(knowing.of(selected(Comparisons.inRecord("We counted"))).file())
                .isEqualTo("harbour.txt");
    }

    @Test
    void nothingCannotBeCited() {
        assertThatThrownBy(() -> maker.of(selected(Comparisons.RECORD, new Span(3, 3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Comparisons.RECORD);
    }
}
