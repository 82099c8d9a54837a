package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.word.TagLetters;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import app.parallax.source.Sentence;
import app.parallax.text.Span;
import java.util.Arrays;
import java.util.List;

/** What every layer promises, whatever the text: in bounds, in order, without overlap; clauses hold every word of their sentence. */
final class LayerHarness {

    private LayerHarness() {}

    static void check(AnnotatedSource source) {
        inOrder(source, source.sentences().stream().map(Sentence::span).toList());
        inOrder(source, source.clauses().stream().map(Clause::span).toList());
        inOrder(source, source.quotations().stream().map(Quotation::span).toList());
        inOrder(source, source.figures().stream().map(Figure::span).toList());
        inOrder(source, source.dates().stream().map(DateMention::span).toList());
        inOrder(source, source.names().stream().map(NameMention::span).toList());
        for (Sentence sentence : source.sentences()) {
            assertThat(source.blockOf(sentence).span().contains(sentence.span()))
                    .isTrue();
        }
        clausesHoldEveryWord(source);
        everyWordHasItsPartOfSpeech(source);
    }

    private static void everyWordHasItsPartOfSpeech(AnnotatedSource source) {
        assertThat(source.partsOfSpeech()).hasSameSizeAs(source.sentences());
        for (int i = 0; i < source.sentences().size(); i++) {
            Span span = source.sentences().get(i).span();
            String letters = source.partsOfSpeech().get(i);
            assertThat(TagLetters.read(source.text(), span, letters)).hasSize(letters.length());
        }
    }

    private static void inOrder(AnnotatedSource source, List<Span> spans) {
        int free = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("%s", spans).isGreaterThanOrEqualTo(free);
            assertThat(span.isEmpty()).isFalse();
            free = span.end();
        }
        assertThat(free).isLessThanOrEqualTo(source.text().length());
    }

    private static void clausesHoldEveryWord(AnnotatedSource source) {
        boolean[] held = new boolean[source.text().length()];
        for (Clause clause : source.clauses()) {
            assertThat(source.sentenceOf(clause).span().contains(clause.span())).isTrue();
            Arrays.fill(held, clause.span().start(), clause.span().end(), true);
        }
        for (Sentence sentence : source.sentences()) {
            for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
                boolean wordPart = Character.isLetterOrDigit(source.text().charAt(i));
                assertThat(held[i] || !wordPart)
                        .as("character %d of %s", i, source.id())
                        .isTrue();
            }
        }
    }
}
