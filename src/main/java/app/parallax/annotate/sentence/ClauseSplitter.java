package app.parallax.annotate.sentence;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The canonical split of a sentence into clauses: where {@link ClauseBoundaries} sees one begin, provided that what stands on either side can stand by itself
 * (a verb of its own and a few words). Clauses come in order, do not overlap, and together hold every word of the sentence.
 */
public final class ClauseSplitter {

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_WORDS_OF_ATTRIBUTION = 2;
    private static final int LEAST_WORDS_OF_PARTICIPLE = 5;

    private final ClauseBoundaries boundaries = new ClauseBoundaries();

    /** The clauses of the sentence; one that spans it all where nothing can be cut. */
    public List<Span> split(TaggedSentence sentence) {
        List<Integer> starts = merge(sentence, candidates(sentence));
        List<Span> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sentence.size();
            clauses.add(span(sentence, starts.get(i), to));
        }
        return clauses;
    }

    private List<Integer> candidates(TaggedSentence sentence) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < sentence.size(); i++) {
            if (boundaries.startsClause(sentence, i) && !joinsSubjects(sentence, starts.getLast(), i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** "the army and the police had": before the "and" there is no verb yet that the second noun could leave behind. */
    private static boolean joinsSubjects(TaggedSentence sentence, int from, int at) {
        return ClauseBoundaries.isCoordinator(sentence.word(at)) && !Verbs.finiteBetween(sentence, from, at);
    }

    private static List<Integer> merge(TaggedSentence sentence, List<Integer> starts) {
        List<Integer> kept = new ArrayList<>();
        kept.add(0);
        for (int i = 1; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sentence.size();
            boolean leftStands = stands(sentence, kept.getLast(), starts.get(i));
            if (leftStands && canStandAfter(sentence, starts.get(i), to)) {
                kept.add(starts.get(i));
            }
        }
        return kept;
    }

    private static boolean canStandAfter(TaggedSentence sentence, int from, int to) {
        // a short beginning may still grow into a clause when the next boundary is dropped
        return stands(sentence, from, to)
                || (stands(sentence, from, sentence.size())
                        && sentence.wordsBetween(from, to) > 0
                        && !endsSoon(sentence, from, to));
    }

    private static boolean endsSoon(TaggedSentence sentence, int from, int to) {
        return to == sentence.size() || !Verbs.finiteBetween(sentence, from, to);
    }

    private static boolean stands(TaggedSentence sentence, int from, int to) {
        int words = sentence.wordsBetween(from, to);
        if (words >= LEAST_WORDS_OF_PARTICIPLE && startsWithParticiple(sentence, from)) {
            return true;
        }
        int least = reports(sentence, from, to) ? LEAST_WORDS_OF_ATTRIBUTION : LEAST_WORDS;
        return words >= least && Verbs.finiteBetween(sentence, from, to);
    }

    private static boolean startsWithParticiple(TaggedSentence sentence, int from) {
        for (int i = from; i < Math.min(from + 2, sentence.size()); i++) {
            Word word = sentence.word(i);
            if (word.is(PartOfSpeech.VERB) && word.lower().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private static boolean reports(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Verbs.isReporting(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Span span(TaggedSentence sentence, int from, int to) {
        int start = from;
        int end = to;
        while (end > start + 1 && isLooseMark(sentence.word(end - 1)) && to < sentence.size()) {
            end--;
        }
        while (start < end - 1 && isLooseMark(sentence.word(start)) && from > 0) {
            start++;
        }
        return new Span(sentence.word(start).start(), sentence.word(end - 1).end());
    }

    private static boolean isLooseMark(Word word) {
        return !word.isWord();
    }
}
