package app.parallax.compare.quotation;

import app.parallax.compare.EditClass;
import app.parallax.source.Sentence;
import app.parallax.text.InOrder;
import app.parallax.text.Negation;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a report gives beside a quotation, in its own words or in another quotation, what the quotation leaves
 * out of a record's sentence: “We are ready to stay.” But this holds only if the council pays, he added.
 */
final class GivenBeside {

    /** A report tells the rest of what somebody said before it turns to something else. */
    private static final int SENTENCES_BEHIND = 2;

    /** Of the words of content; a report says some in words of its own. */
    private static final double ENOUGH = 2.0 / 3;

    /** A condition stands at the very start of what is left out, or behind "but". */
    private static final int OPENING = 3;

    /** Forms that open a condition, in a record. */
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "until", "till", "provided", "only", "except", "without", "once", "long");

    /** Stems with which a report tells of one. */
    private static final Set<String> CONDITIONAL = Set.of(
            "if", "unless", "until", "till", "provid", "onli", "except", "without", "onc", "long", "condit", "depend",
            "hing", "requir", "conting", "subject");

    private final QuotedWords quoted;

    GivenBeside(QuotedWords quoted) {
        this.quoted = quoted;
    }

    /**
     * @param leftOut the words of the record that the quotation lacks, in order
     * @param editClass what they do there; a denial that turns the quoted words themselves is never given beside them
     */
    boolean tells(List<Token> leftOut, EditClass editClass) {
        Set<String> content = leftOut.stream()
                .filter(word -> Wording.classOf(word.form()) == EditClass.SUBSTANCE)
                .map(Token::stem)
                .collect(Collectors.toSet());
        if (content.isEmpty() || editClass == EditClass.NEGATION) {
            return false;
        }
        List<Sentence> sentences = quoted.source().sentences();
        Span quotation = quoted.quotation().span();
        int first = at(sentences, quotation.start());
        int last = at(sentences, quotation.end() - 1);
        int from = follows(sentences, first) ? first - 1 : first;
        int to = Math.min(sentences.size() - 1, last + SENTENCES_BEHIND);
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> outside(sentences.get(i).span(), quotation))
                .anyMatch(words -> tells(words, leftOut, content));
    }

    private static boolean follows(List<Sentence> sentences, int index) {
        return index > 0
                && index < sentences.size()
                && sentences.get(index - 1).block() == sentences.get(index).block();
    }

    /** The sentence that holds a position, else the next; the number of sentences where none is left. */
    private static int at(List<Sentence> sentences, int position) {
        return InOrder.firstEndingAfter(sentences, Sentence::span, position);
    }

    private List<Token> outside(Span sentence, Span quotation) {
        return Tokenizer.tokens(quoted.source().text(), sentence).stream()
                .filter(word -> !quotation.overlaps(word.span()))
                .toList();
    }

    private static boolean tells(List<Token> words, List<Token> leftOut, Set<String> content) {
        Set<String> stems = words.stream().map(Token::stem).collect(Collectors.toSet());
        long found = content.stream().filter(stems::contains).count();
        if (found < ENOUGH * content.size()) {
            return false;
        }
        boolean denied = Negation.isOdd(leftOut);
        if (opensCondition(leftOut)) {
            boolean denies = words.stream().anyMatch(word -> Negation.isParticle(word.form()));
            return stems.stream().anyMatch(CONDITIONAL::contains) && (!denied || denies);
        }
        return denied == Negation.isOdd(words);
    }

    private static boolean opensCondition(List<Token> leftOut) {
        return leftOut.stream().limit(OPENING).anyMatch(word -> CONDITIONS.contains(word.form()));
    }
}
