package app.parallax.annotate.quotation;

import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.Speakers;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.WordList;
import app.parallax.source.NameMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose words a quotation holds from the words of its own sentence. */
final class SpeakerSearch {

    private static final Set<String> THINKING = WordList.of("""
            believe believes believed think thinks thought hope hopes hoped fear fears feared wish wished wonder
            wonders wondered estimate estimates estimated
            """);

    private final Document document;
    private final Speakers speakers;
    private final AttributionBehind attributions;

    SpeakerSearch(Document document) {
        this.document = document;
        this.speakers = new Speakers(document);
        this.attributions = new AttributionBehind(document, speakers);
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
            String behind = attributions.behind(context);
            if (behind != null) {
                return behind;
            }
        }
        String before = before(context);
        if (before == null && context.opensSentence()) {
            before = attributions.behindMark(context);
        }
        if (before == null && isBeforeComma(context)) {
            before = attributions.behind(context);
        }
        if (before == null) {
            before = speakers.accordingTo(context.last());
        }
        return before != null ? before : attributions.closing(context);
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

    /** He said: "…"; she accused them of running "…". What somebody is said to think gives way to a verb of saying that stands before. */
    private @Nullable String before(QuotationContext context) {
        TaggedSentence sentence = context.first();
        String thinker = null;
        for (int i = context.before() - 1; i >= 0; i--) {
            if (sentence.word(i).is(";")) {
                break;
            }
            String claimant = ReportingNouns.isAt(sentence, i, context.before()) ? speakers.ownerOf(sentence, i) : null;
            if (claimant != null) {
                return claimant;
            }
            if (isComplete(sentence, i, context.before())) {
                continue;
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

    /** He told a man who said that it rained that “…”: a verb that has its clause already does not govern another "that". */
    private static boolean isComplete(TaggedSentence sentence, int verb, int quotation) {
        int that = quotation - 1;
        return that > verb + 2
                && sentence.word(that).is("that")
                && sentence.word(verb + 1).is("that")
                && !sentence.word(that - 1).is(PartOfSpeech.CCONJ)
                && !sentence.word(that - 1).is(",");
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
        return people.isEmpty() ? null : document.fullForm(people.getFirst());
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
