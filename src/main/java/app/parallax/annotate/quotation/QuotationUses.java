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
            of the a an and in on to for with at by from or vs vs. n't
            """);
    private static final Set<String> CALLING = WordList.of("""
            call calls called calling label labels labeled labelled brand brands branded branding dub dubs dubbed
            rate rates rated deem deems deemed declare declares declared proclaim proclaims proclaimed nicknamed
            """);
    private static final Set<String> SERVING =
            Set.of("serve", "serves", "served", "used", "works", "worked", "stars", "starred", "known", "such", "sold");
    private static final Set<String> UTTERED = Set.of("word", "words", "term", "phrase", "slogan", "expression");
    private static final Set<String> USING = WordList.of("""
            use uses used using utter uttered repeat repeated coin coined shout shouted
            """);
    private static final int CALLED_REACH = 6;
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
        boolean characterised = isCharacterisation(context, byVerb, byPerson);
        if (!characterised && isTitle(sentence, from, last, context)) {
            return QuotationUse.TITLE;
        }
        if (standsAlone(context) || followsColon(context)) {
            return QuotationUse.SPEECH;
        }
        int words = context.last().equals(sentence) ? sentence.wordsBetween(from, last) : SHORT + 1;
        if (!characterised && isNamed(sentence, context.before()) && words <= SHORT && byVerb == null) {
            return QuotationUse.SCARE;
        }
        if (words <= (byVerb == null ? SHORT : 1) && qualifiesNoun(context)) {
            return QuotationUse.SCARE;
        }
        boolean attributed = byVerb != null
                || (byPerson != null && words >= SHORT)
                || (byPerson != null && words > 1 && characterised);
        return attributed || words > SHORT ? QuotationUse.SPEECH : QuotationUse.SCARE;
    }

    private static boolean followsColon(QuotationContext context) {
        int before = context.before() - 1;
        return before > 0
                && context.first().word(before).is(":")
                && Verbs.canReport(context.first().word(before - 1));
    }

    /** A sentence, or several, of nothing but quoted words, or of them and an attribution behind a comma. */
    private static boolean standsAlone(QuotationContext context) {
        int end = context.last().indexAt(context.marked().inner().end() - 1);
        boolean comma = end < context.last().size() && context.last().word(end).is(",");
        return context.opensSentence()
                && (context.closesSentence() || comma)
                && context.first().wordsBetween(0, context.first().size()) > 1;
    }

    /** A "needless" fight: one word in the writer's own phrase is held at a distance, whoever used it. */
    private static boolean qualifiesNoun(QuotationContext context) {
        TaggedSentence sentence = context.last();
        int behind = context.after();
        if (behind >= sentence.size() || context.before() == 0) {
            return false;
        }
        Word before = context.first().word(context.before() - 1);
        boolean insidePhrase = before.is(PartOfSpeech.DET)
                || before.is(PartOfSpeech.ADJ)
                || before.is("'s")
                || before.is(PartOfSpeech.PRON);
        return insidePhrase && sentence.word(behind).isNominal();
    }

    /** "called the mayor “Captain Rust”", "hailed her as “a saint”": what somebody is called is no title, even with capitals. */
    private static boolean isCharacterisation(
            QuotationContext context, @Nullable String byVerb, @Nullable String byPerson) {
        TaggedSentence sentence = context.first();
        int i = context.before() - 1;
        while (i >= 0 && sentence.word(i).is(PartOfSpeech.DET)) {
            i--;
        }
        if (i < 1 || (byVerb == null && byPerson == null)) {
            return false;
        }
        if (sentence.word(i).is("as")) {
            return !isNamed(sentence, i)
                    && !SERVING.contains(sentence.word(i - 1).lower());
        }
        if (UTTERED.contains(sentence.word(i).lower())) {
            return sentence.words().subList(Math.max(0, i - SHORT - 1), i).stream()
                    .anyMatch(word -> USING.contains(word.lower()));
        }
        for (int verb = i - 1; verb >= Math.max(0, i - CALLED_REACH); verb--) {
            if (CALLING.contains(sentence.word(verb).lower())
                    && sentence.word(verb).is(PartOfSpeech.VERB)) {
                Word called = sentence.word(verb + 1);
                return !called.is("\"") && !called.is(PartOfSpeech.ADP);
            }
        }
        return false;
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
        boolean said = before != null
                && !isNaming(sentence, context.before() - 1)
                && (Verbs.isReporting(before) || before.is(",") || before.is(":"));
        return named || isWork(context) || (words >= 2 && !said);
    }

    /** "a boat called “Old Rust”", "read “The Long Way Home”" */
    private static boolean isNaming(TaggedSentence sentence, int before) {
        Word word = sentence.word(before);
        boolean called = CALLING.contains(word.lower())
                && before > 0
                && sentence.word(before - 1).is(PartOfSpeech.NOUN);
        return called || word.is("read") || word.is("reads");
    }

    /** the “Up and Down” programme */
    private static boolean isWork(QuotationContext context) {
        TaggedSentence sentence = context.last();
        for (int i = context.after(); i < Math.min(sentence.size(), context.after() + 2); i++) {
            if (sentence.word(i).is(PartOfSpeech.NOUN)
                    && WORKS.contains(sentence.word(i).lower())) {
                return true;
            }
        }
        return false;
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
