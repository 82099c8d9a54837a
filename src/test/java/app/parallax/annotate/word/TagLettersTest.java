package app.parallax.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parallax.text.Span;
import org.junit.jupiter.api.Test;

class TagLettersTest {

    private static final String TEXT =
            "Yes. KFOR’s “close to” 4,000 troops haven't left — “it isn’t the U.S. that decides”, he said.";
    private static final Span SENTENCE = new Span(5, TEXT.length());

    private final Tagger tagger = new MaximumEntropyTagger();

    @Test
    void givesTheTaggedWordsBack() {
        var words = tagger.tag(TEXT, SENTENCE);

        String letters = TagLetters.of(words);

        assertThat(letters).hasSize(words.size());
        assertThat(TagLetters.read(TEXT, SENTENCE, letters)).isEqualTo(words);
    }

    @Test
    void aSentenceWithoutWordsHasNoLetters() {
        assertThat(TagLetters.of(tagger.tag("   ", new Span(0, 3)))).isEmpty();
        assertThat(TagLetters.read("   ", new Span(0, 3), "")).isEmpty();
    }

    @Test
    void refusesLettersOfAnotherSentence() {
        String letters = TagLetters.of(tagger.tag(TEXT, SENTENCE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagLetters.read(TEXT, new Span(0, 4), letters))
                .withMessageContaining("letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagLetters.read("Yes", new Span(0, 3), "~"))
                .withMessageContaining("'~'");
    }
}
