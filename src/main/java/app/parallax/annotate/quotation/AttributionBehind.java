package app.parallax.annotate.quotation;

import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.Speakers;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that stands behind a quotation: “…,” she said; “…?” the minister asked; words that close the whole sentence. */
final class AttributionBehind {

    private static final int REACH = 40;
    /** What opens another clause behind a quotation, whose verb attributes nothing: “…,” when he left. */
    private static final Set<String> ANOTHER_CLAUSE = WordList.of("""
            and but or when while because although though until if unless since whereas whose which
            """);

    private static final Set<String> CIRCUMSTANCE = Set.of("when", "as", "after", "before", "while", "during", "to");

    private final Document document;
    private final Speakers speakers;

    AttributionBehind(Document document, Speakers speakers) {
        this.document = document;
        this.speakers = speakers;
    }

    /** "…," he said; "…," said the minister; "…," Kari Moe, who runs the bank, said. */
    @Nullable
    String behind(QuotationContext context) {
        TaggedSentence sentence = context.last();
        int from = context.after();
        if (from < sentence.size()
                && ANOTHER_CLAUSE.contains(sentence.word(from).lower())) {
            return null;
        }
        boolean described = false;
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            Word word = sentence.word(i);
            if (word.is("\"") || word.is(";")) {
                return null;
            }
            described |= i > from && (word.is(",") || word.is("(") || word.is("who"));
            if (reportsBehind(sentence, i, from) && isFinitePast(sentence, i)) {
                return ofVerbBehind(sentence, from, i, described);
            }
            if (!described && Verbs.isFinite(sentence, i) && !word.is(PartOfSpeech.AUX)) {
                return null;
            }
        }
        return null;
    }

    /** "…" a voice in the film asks: the last word of the attribution reports, even where the tagger takes it for a noun. */
    private static boolean reportsBehind(TaggedSentence sentence, int index, int from) {
        boolean closes =
                index + 1 >= sentence.size() || !sentence.word(index + 1).isWord();
        return Verbs.isReporting(sentence, index) || (index > from && closes && Verbs.canReport(sentence.word(index)));
    }

    /** "…?" Kari Moe asked. The mark of the quotation has ended the sentence before its attribution, which says nothing else. */
    @Nullable
    String behindMark(QuotationContext context) {
        TaggedSentence sentence = document.sentenceBehind(context.last());
        if (!context.closesSentence() || sentence == null) {
            return null;
        }
        boolean described = false;
        for (int i = 0; i < Math.min(sentence.size(), REACH); i++) {
            Word word = sentence.word(i);
            if ((word.is("\"") && !isOfNickname(sentence, i)) || word.is(";") || word.is(":")) {
                return null;
            }
            described |= i > 0 && (word.is(",") || word.is("(") || word.is("who"));
            if (i > 0 && reportsBehind(sentence, i, 0) && isFinitePast(sentence, i)) {
                return endsAttribution(sentence, i + 1) ? speakers.firstSubject(sentence, i, described) : null;
            }
            if (!described && Verbs.isFinite(sentence, i) && !word.is(PartOfSpeech.AUX)) {
                return null;
            }
        }
        return null;
    }

    /** Kari “Storm” Moe: a mark between the parts of a name quotes nobody. */
    private static boolean isOfNickname(TaggedSentence sentence, int mark) {
        return isBetweenNames(sentence, mark, mark + 2) || isBetweenNames(sentence, mark - 2, mark);
    }

    private static boolean isBetweenNames(TaggedSentence sentence, int open, int close) {
        return open > 0
                && close + 1 < sentence.size()
                && sentence.word(open).is("\"")
                && sentence.word(close).is("\"")
                && sentence.word(open - 1).isCapitalised()
                && sentence.word(close + 1).isCapitalised();
    }

    /** Nothing but when, where and to whom it was said may follow the verb. */
    private static boolean endsAttribution(TaggedSentence sentence, int from) {
        if (from >= sentence.size() || !sentence.word(from).isWord()) {
            return true;
        }
        Word word = sentence.word(from);
        boolean adjunct = word.is(PartOfSpeech.ADP) || word.is(PartOfSpeech.ADV) || CIRCUMSTANCE.contains(word.lower());
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.word(i).is("that") || sentence.word(i).is("\"")) {
                return false;
            }
        }
        return adjunct;
    }

    private static boolean isFinitePast(TaggedSentence sentence, int index) {
        return !sentence.word(index).lower().endsWith("ing")
                && (index == 0 || !sentence.word(index - 1).is("to"));
    }

    /** Behind a description between commas, whoever stands first behind the quotation speaks. */
    private @Nullable String ofVerbBehind(TaggedSentence sentence, int from, int verb, boolean described) {
        if (sentence.wordsBetween(from, verb) == 0) {
            return speakers.subjectAfter(sentence, verb);
        }
        String first = described && from > 0 ? speakers.subjectAfter(sentence, from - 1) : null;
        return first != null ? first : speakers.subjectOf(sentence, verb);
    }

    /** Boats that “sink at the quay” are few, Kari Moe said: the words that close a sentence behind a comma give it away as a whole. */
    @Nullable
    String closing(QuotationContext context) {
        TaggedSentence sentence = context.last();
        int end = sentence.size() - 1;
        while (end > context.after() && !sentence.word(end).isWord()) {
            end--;
        }
        for (int verb = end; verb > context.after() && end - verb < REACH; verb--) {
            if (sentence.word(verb).is("\"")) {
                return null;
            }
            if (Verbs.isReporting(sentence, verb) && isFinitePast(sentence, verb)) {
                return ofClosing(sentence, verb, end);
            }
        }
        return null;
    }

    private @Nullable String ofClosing(TaggedSentence sentence, int verb, int end) {
        if (sentence.word(verb - 1).is(",")) {
            return Verbs.finiteBetween(sentence, verb + 1, end) ? null : speakers.subjectAfter(sentence, verb);
        }
        boolean closes = verb == end || endsAttribution(sentence, verb + 1);
        return closes && speakers.subjectFollowsComma(sentence, verb) ? speakers.subjectOf(sentence, verb) : null;
    }
}
