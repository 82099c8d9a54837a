package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.DateMention;
import app.parallax.text.InOrder;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sentence read word by word. Indices are those of its terms, marks included. What every pairing asks for is worked out once. */
final class Reading {

    private final AnnotatedSource source;
    private final List<Term> terms;
    private final Passage whole;
    private final Set<String> stems;
    private final Set<String> forms;
    private final List<String> inOrder;
    private final int content;

    /**
     * @param sentence the index of the sentence in its source
     */
    Reading(AnnotatedSource source, int sentence, List<Term> terms) {
        this.source = source;
        this.terms = List.copyOf(terms);
        this.whole = source.passage(source.sentences().get(sentence).span());
        this.stems = terms.stream().map(Term::stem).collect(Collectors.toUnmodifiableSet());
        this.inOrder = terms.stream().map(Term::form).toList();
        this.forms = terms.stream().map(Term::form).collect(Collectors.toUnmodifiableSet());
        this.content = (int) terms.stream().filter(Term::isContent).count();
    }

    AnnotatedSource source() {
        return source;
    }

    List<Term> terms() {
        return terms;
    }

    /** The forms of all terms, in order. */
    List<String> forms() {
        return inOrder;
    }

    int size() {
        return terms.size();
    }

    Term at(int index) {
        return terms.get(index);
    }

    boolean is(int index, String form) {
        return index >= 0 && index < size() && at(index).form().equals(form);
    }

    boolean isAnyOf(int index, Set<String> forms) {
        return index >= 0 && index < size() && forms.contains(at(index).form());
    }

    boolean is(int index, PartOfSpeech part) {
        return index >= 0 && index < size() && at(index).is(part);
    }

    /** True outside the sentence and at a mark that parts clauses. */
    boolean isBreak(int index) {
        return index < 0
                || index >= size()
                || (at(index).is(PartOfSpeech.PUNCT) && !is(index, "\"") && !isApostrophe(index));
    }

    /** "The pilots' union": what belongs to many ends in an apostrophe. */
    boolean isApostrophe(int index) {
        return index > 0
                && (is(index, "'") || is(index, "\u2019"))
                && at(index - 1).isNominal()
                && at(index - 1).span().end() == at(index).span().start()
                && index + 1 < size()
                && at(index + 1).isWord();
    }

    /** True for a word of a time: "last" of "last week". */
    boolean isOfTime(int index) {
        return !InOrder.touching(source.dates(), DateMention::span, at(index).span())
                .isEmpty();
    }

    boolean isQuestion() {
        return terms.stream().anyMatch(t -> t.form().equals("?"));
    }

    Passage passage(int from, int to) {
        Span span = at(Math.min(from, to)).span().hull(at(Math.max(from, to)).span());
        return source.passage(span);
    }

    /** The indices of the terms that stand in a passage, in order. */
    IntStream indices(Passage passage) {
        return IntStream.range(0, size()).filter(i -> passage.span().contains(at(i).span()));
    }

    Passage whole() {
        return whole;
    }

    /** How many of the terms are content words. */
    int content() {
        return content;
    }

    /** True where a term has this stem. */
    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** How many of the content words may stand for a word of another sentence: the most that a pairing of the two can find. */
    int mayShare(Reading other) {
        int shared = 0;
        for (Term term : terms) {
            shared += term.isContent() && (other.stems.contains(term.stem()) || other.forms.contains(term.form()))
                    ? 1
                    : 0;
        }
        return shared;
    }

    String words(Passage passage) {
        return source.words(passage.span()).strip().replaceAll("\\s+", " ");
    }

    /** The index before or after ({@code step} −1 or 1) this one that holds a word; −1 or size where none does. */
    int nextWord(int index, int step) {
        int i = index + step;
        while (i >= 0 && i < size() && !at(i).isWord()) {
            i += step;
        }
        return i;
    }

    Set<String> contentStems() {
        return terms.stream().filter(Term::isContent).map(Term::stem).collect(Collectors.toSet());
    }
}
