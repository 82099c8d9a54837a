package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.PassageLink;
import app.parallax.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTextTest {
    private static final Passage PASSAGE = new Passage("report-2", 12, 40);

    @Test
    void aLinkLeadsToItsPassageAndShowsItsWords() {
        String text = "See " + NoteText.link(PASSAGE, "outside [military] blocs") + ", twice.";

        assertThat(NoteText.pieces(text))
                .containsExactly(
                        NoteText.Piece.plain("See "),
                        new NoteText.Piece("outside [military] blocs", PASSAGE, PassageLink.CURRENT, null),
                        NoteText.Piece.plain(", twice."));
    }

    @Test
    void aLinkIntoAnEarlierTextSaysWhichOne() {
        assertThat(NoteText.pieces("[gone](passage:report-2:12-40@2)"))
                .containsExactly(new NoteText.Piece("gone", PASSAGE, 2, null));
    }

    @Test
    void aTagIsAWordBehindASign() {
        assertThat(NoteText.tags("#later ask the mission (#phone-call), not a#b nor #12 nor https://x.org/#part"))
                .containsExactly("later", "phone-call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "**bold** and _so on_\n- a list",
                "[a page](https://example.org)",
                "[x](passage:report:40-12)",
                "[x](passage:report:99999999999-3)",
                "[never closed",
            })
    void everythingElseStaysAsItWasTyped(String text) {
        assertThat(String.join(
                        "",
                        NoteText.pieces(text).stream()
                                .map(NoteText.Piece::words)
                                .toList()))
                .isEqualTo(text);
        assertThat(NoteText.pieces(text))
                .allSatisfy(piece -> assertThat(piece.passage()).isNull());
    }

    @Test
    void aLongPassageIsShortenedInItsLink() {
        List<NoteText.Piece> pieces = NoteText.pieces(NoteText.link(PASSAGE, "many words ".repeat(40)));
        assertThat(pieces)
                .singleElement()
                .satisfies(
                        piece -> assertThat(piece.words()).hasSizeLessThan(50).endsWith("…"));
    }
}
