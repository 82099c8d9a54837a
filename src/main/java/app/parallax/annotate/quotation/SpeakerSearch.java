package app.parallax.annotate.quotation;

import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.Speakers;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.NameMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose words a quotation holds from the words of its own sentence. */
final class SpeakerSearch {

    private static final int REACH = 14;
    private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

    private final Document document;
    private final Speakers speakers;

    SpeakerSearch(Document document) {
        this.document = document;
        this.speakers = new Speakers(document);
    }

    /** The speaker, where the quotation's own sentence names one by a verb of saying. */
    @Nullable
    String byVerb(QuotationContext context) {
        if (context.opensSentence() || endsForAttribution(context)) {
            String behind = behind(context);
            if (behind != null) {
                return behind;
            }
        }
        String before = before(context);
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

    /** "…," he said; "…," said the minister. */
    private @Nullable String behind(QuotationContext context) {
        TaggedSentence sentence = context.last();
        String signed = signature(context);
        if (signed != null) {
            return signed;
        }
        int limit = Math.min(sentence.size(), context.after() + REACH);
        for (int i = context.after(); i < limit; i++) {
            Word word = sentence.word(i);
            if (word.is("\"") || word.is(";")) {
                return null;
            }
            if (Verbs.isReporting(word) && isFinitePast(sentence, i)) {
                return ofVerbBehind(sentence, context.after(), i);
            }
            if (Verbs.isFinite(sentence, i) && !word.is(PartOfSpeech.AUX)) {
                return null;
            }
        }
        return null;
    }

    /** "…" — Kari Moe: a name behind a dash. */
    private @Nullable String signature(QuotationContext context) {
        TaggedSentence sentence = context.last();
        int dash = context.after();
        if (dash + 1 >= sentence.size() || !DASHES.contains(sentence.word(dash).text())) {
            return null;
        }
        NameMention name = document.nameAt(sentence.word(dash + 1).start());
        return name == null ? null : document.people().fullForm(name.text());
    }

    private static boolean isFinitePast(TaggedSentence sentence, int index) {
        return !sentence.word(index).lower().endsWith("ing")
                && (index == 0 || !sentence.word(index - 1).is("to"));
    }

    private @Nullable String ofVerbBehind(TaggedSentence sentence, int from, int verb) {
        if (sentence.wordsBetween(from, verb) == 0) {
            return speakers.subjectAfter(sentence, verb);
        }
        return speakers.subjectOf(sentence, verb);
    }

    /** He said: "…"; she accused them of running "…". */
    private @Nullable String before(QuotationContext context) {
        TaggedSentence sentence = context.first();
        for (int i = context.before() - 1; i >= 0; i--) {
            if (sentence.word(i).is(";")) {
                return null;
            }
            if (Verbs.isReporting(sentence.word(i))) {
                String speaker = isPassive(sentence, i) ? null : speakers.speakerOf(sentence, i);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
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

    /** The subject of the sentence, or the last person named in it before the quotation; for words put in marks without a verb of saying. */
    @Nullable
    String byPerson(QuotationContext context) {
        TaggedSentence sentence = context.first();
        int start = sentence.span().start();
        List<NameMention> people =
                document.peopleBetween(start, context.marked().outer().start());
        if (people.isEmpty()) {
            return null;
        }
        return document.people().fullForm(people.getFirst().text());
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
            if (Verbs.isReporting(sentence.word(i))) {
                return speakers.subjectOf(sentence, i);
            }
        }
        return null;
    }
}
