package app.parallax.annotate.quotation;

import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.Speakers;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.source.NameMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose words a quotation holds from the words of its own sentence. */
final class SpeakerSearch {

    private static final int REACH = 40;
    private static final Set<String> THINKING = WordList.of("""
            believe believes believed think thinks thought hope hopes hoped fear fears feared wish wished wonder
            wonders wondered estimate estimates estimated
            """);

    private static final Set<String> CIRCUMSTANCE = Set.of("when", "as", "after", "before", "while", "during", "to");

    private final Document document;
    private final Speakers speakers;

    SpeakerSearch(Document document) {
        this.document = document;
        this.speakers = new Speakers(document);
    }

    /** The speaker, where a signature behind the quotation or a verb of saying in its own sentence names one. */
    @Nullable
    String byVerb(QuotationContext context) {
        String signed =
                Signature.behind(document.text(), context.marked().outer().end());
        if (signed != null) {
            return document.people().fullForm(signed);
        }
        if (context.opensSentence() || endsForAttribution(context)) {
            String behind = behind(context);
            if (behind != null) {
                return behind;
            }
        }
        String before = before(context);
        if (before == null && context.opensSentence()) {
            before = behindMark(context);
        }
        if (before == null && isBeforeComma(context)) {
            before = behind(context);
        }
        return before != null ? before : speakers.accordingTo(context.last());
    }

    private boolean endsForAttribution(QuotationContext context) {
        char last = document.text().charAt(context.marked().inner().end() - 1);
        return last == ',' || last == '?' || last == '!';
    }

    /** British usage: the comma before "she said" stands outside the marks. */
    private static boolean isBeforeComma(QuotationContext context) {
        return context.after() < context.last().size()
                && context.last().word(context.after()).is(",");
    }

    /** "…," he said; "…," said the minister; "…," Kari Moe, who runs the bank, said. */
    private @Nullable String behind(QuotationContext context) {
        TaggedSentence sentence = context.last();
        int from = context.after();
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
    private @Nullable String behindMark(QuotationContext context) {
        TaggedSentence sentence = document.sentenceBehind(context.last());
        if (!context.closesSentence() || sentence == null) {
            return null;
        }
        boolean described = false;
        for (int i = 0; i < Math.min(sentence.size(), REACH); i++) {
            Word word = sentence.word(i);
            if (word.is("\"") || word.is(";") || word.is(":")) {
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

    /** He said: "…"; she accused them of running "…". What somebody is said to think gives way to a verb of saying that stands before. */
    private @Nullable String before(QuotationContext context) {
        TaggedSentence sentence = context.first();
        String thinker = null;
        for (int i = context.before() - 1; i >= 0; i--) {
            if (sentence.word(i).is(";")) {
                break;
            }
            if (Verbs.isReporting(sentence, i) && isPassive(sentence, i)) {
                String agent = sentence.word(i + 1).is("by") ? speakers.subjectAfter(sentence, i + 1) : null;
                if (agent != null) {
                    return agent;
                }
            } else if (Verbs.isReporting(sentence, i)) {
                String speaker = i <= 1 && sentence.word(i).lower().endsWith("ing")
                        ? subjectBehind(context)
                        : speakers.speakerOf(sentence, i);
                boolean thinks = THINKING.contains(sentence.word(i).lower());
                if (speaker != null && !thinks) {
                    return speaker;
                }
                thinker = thinker == null ? speaker : thinker;
            }
        }
        return thinker;
    }

    /** Saying it was “…,” Kari Moe left: a participle that opens the sentence has the subject that follows. */
    private @Nullable String subjectBehind(QuotationContext context) {
        int verb = Verbs.firstFinite(
                context.last(), context.after(), context.last().size());
        return verb < 0 ? null : speakers.subjectOf(context.last(), verb);
    }

    private static boolean isPassive(TaggedSentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
            String form = sentence.word(i).lower();
            if (form.equals("was")
                    || form.equals("were")
                    || form.equals("been")
                    || form.equals("be")
                    || form.equals("is")
                    || form.equals("are")) {
                return !sentence.word(verb).lower().endsWith("ing");
            }
        }
        return false;
    }

    /** The named subject of the sentence, or the first person named in it before the quotation; for words put in marks without a verb of saying. */
    @Nullable
    String byPerson(QuotationContext context) {
        TaggedSentence sentence = context.first();
        String subject = speakers.namedSubject(sentence, context.before());
        if (subject != null) {
            return subject;
        }
        int start = sentence.span().start();
        List<NameMention> people =
                document.peopleBetween(start, context.marked().outer().start());
        return people.isEmpty()
                ? null
                : document.people().fullForm(people.getFirst().text());
    }

    /** The speaker whom a colon announces, whatever the verb: "The minister went further: …". */
    @Nullable
    String byColon(QuotationContext context) {
        int colon = context.before() - 1;
        if (colon < 0 || !context.first().word(colon).is(":")) {
            return null;
        }
        return speakers.subjectOfSentence(context.first(), colon);
    }

    /** Who speaks in a sentence that holds no quotation, for one that follows it. */
    @Nullable
    String ofSentence(TaggedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Verbs.isReporting(sentence, i)) {
                return speakers.subjectOf(sentence, i);
            }
        }
        return null;
    }
}
