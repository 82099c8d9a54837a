package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private final WordPiece wordPiece = new WordPiece(new Vocabulary(Map.of(
            "[UNK]",
            0,
            "[CLS]",
            1,
            "[SEP]",
            2,
            "peace",
            3,
            "##keep",
            4,
            "##ers",
            5,
            ",",
            6,
            "vucic",
            7,
            "##keepers",
            8)));

    @Test
    void takesTheLongestKnownPieceFromTheLeft() {
        assertThat(wordPiece.numbers("Peacekeepers", 10)).containsExactly(1, 3, 8, 2);
    }

    @Test
    void readsCapitalsAndAccentsAsPlainLetters() {
        assertThat(wordPiece.numbers("VUČIĆ", 10)).containsExactly(1, 7, 2);
    }

    @Test
    void setsMarksApartFromWords() {
        assertThat(wordPiece.numbers("peace,peace", 10)).containsExactly(1, 3, 6, 3, 2);
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertThat(wordPiece.numbers("peacex", 10)).containsExactly(1, 0, 2);
    }

    @Test
    void keepsTheClosingPieceWhereWordsAreLeftOut() {
        assertThat(wordPiece.numbers("peace peace peace", 4)).containsExactly(1, 3, 3, 2);
    }

    @Test
    void theShippedVocabularyKnowsItsEscapedPieces() {
        Vocabulary shipped = Vocabulary.shipped();
        assertThat(shipped.size()).isEqualTo(30_522);
        assertThat(shipped.number("\"")).isEqualTo(1000);
        assertThat(shipped.number("the")).isEqualTo(1996);
    }
}
