package app.parallax.annotate.quotation;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.source.QuotationUse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells words quoted from somebody from names of works and from words that the writer holds at a distance. */
final class QuotationUses {

    private static final Set<String> WORKS = WordList.of("""
            book film movie song article titled entitled series show program programme column essay headline
            headlined album play novel documentary paper episode podcast memoir magazine poem painting
            exhibition on of in abc nbc cbs cnn fox
            """);
    private static final Set<String> NAMING = Set.of(
            "so-called", "known", "nicknamed", "named", "dubbed", "aka", "alias", "word", "term", "phrase", "termed");
    private static final Set<String> SMALL = WordList.of("""
            of the a an and in on to for with at by from or vs vs.
            """);
    private static final int SHORT = 3;

    private QuotationUses() {}

    static QuotationUse of(QuotationContext context, @Nullable String byVerb, @Nullable String byPerson) {
        int from = context.first().indexAt(context.marked().inner().start());
        int to = context.first().indexAt(context.marked().inner().end() - 1) + 1;
        TaggedSentence sentence = context.first();
        int last = Math.min(to, sentence.size());
        if (isNickname(context)) {
            return QuotationUse.SCARE;
        }
        if (isTitle(sentence, from, last, context)) {
            return QuotationUse.TITLE;
        }
        int words = context.last().equals(sentence) ? sentence.wordsBetween(from, last) : SHORT + 1;
        if (isNamed(sentence, context.before()) && words <= SHORT && byVerb == null) {
            return QuotationUse.SCARE;
        }
        boolean attributed = byVerb != null || (byPerson != null && words >= SHORT);
        return attributed || words > SHORT ? QuotationUse.SPEECH : QuotationUse.SCARE;
    }

    /** Robert "Bobby" Scott: marks between the parts of a name. */
    private static boolean isNickname(QuotationContext context) {
        TaggedSentence sentence = context.first();
        boolean inside =
                context.first().equals(context.last()) && context.before() > 0 && context.after() < sentence.size();
        return inside
                && context.after() - context.before() <= SHORT + 1
                && isNamePart(sentence.word(context.before() - 1))
                && isNamePart(sentence.word(context.after()));
    }

    private static boolean isNamePart(Word word) {
        return word.isCapitalised() && word.is(PartOfSpeech.PROPN);
    }

    private static boolean isTitle(TaggedSentence sentence, int from, int to, QuotationContext context) {
        int capitals = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            if (word.isWord() && !SMALL.contains(word.lower()) && !word.is("'s")) {
                words++;
                capitals += word.isCapitalised() || word.isDigits() ? 1 : 0;
            }
        }
        boolean titled = words >= 1
                && capitals == words
                && sentence.span().contains(context.marked().inner());
        if (!titled || (context.opensSentence() && !context.closesSentence() && saysBehind(context))) {
            return false;
        }
        Word before = context.before() > 0 ? sentence.word(context.before() - 1) : null;
        boolean named =
                before != null && (WORKS.contains(before.lower()) || before.is("'s") || before.is(PartOfSpeech.NOUN));
        boolean said = before != null && (Verbs.isReporting(before) || before.is(",") || before.is(":"));
        return named || (words >= 2 && !said);
    }

    private static boolean saysBehind(QuotationContext context) {
        TaggedSentence sentence = context.last();
        for (int i = context.after(); i < Math.min(sentence.size(), context.after() + SHORT + 2); i++) {
            if (Verbs.isReporting(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(TaggedSentence sentence, int before) {
        for (int i = Math.max(0, before - 2); i < before; i++) {
            if (NAMING.contains(sentence.word(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
