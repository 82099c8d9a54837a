package app.parallax.annotate.figure;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import java.math.BigDecimal;
import java.util.Set;

/** Numbers that count nothing: labels, addresses, list numbers, scores of a name, and "one" where it is a pronoun. */
final class NotFigures {

    private static final Set<String> LABELLED = WordList.of("""
            resolution article section page p. pp. chapter no. no number room line paragraph annex figure table
            version phase flight route highway channel part step point act title rule amendment volume vol. item
            law grade level tier day week season episode round game size bus gate category type # proposition
            """);
    private static final Set<String> PRONOUN_COMPANY = WordList.of("""
            no any every some the this that each another which number other first last only good bad big new old
            once such loved not
            """);

    private NotFigures() {}

    static boolean excludes(TaggedSentence sentence, Quantity number) {
        Word first = sentence.word(number.from());
        Word before = number.from() > 0 ? sentence.word(number.from() - 1) : null;
        if (first.is("one") && number.to() == number.from() + 1 && number.unit() == null) {
            return isPronoun(sentence, number, before);
        }
        if (before != null
                && number.unit() == null
                && (LABELLED.contains(before.lower()) || isName(sentence, number, before))) {
            return true;
        }
        return number.unit() == null
                && (isListNumber(sentence, number)
                        || isPlainLabel(sentence, number)
                        || followedByTime(sentence, number));
    }

    private static boolean isPronoun(
            TaggedSentence sentence, Quantity number, @org.jspecify.annotations.Nullable Word before) {
        if (before != null && PRONOUN_COMPANY.contains(before.lower())) {
            return true;
        }
        if (number.to() >= sentence.size()) {
            return true;
        }
        Word next = sentence.word(number.to());
        return (!next.is(PartOfSpeech.NOUN) && !(next.is(PartOfSpeech.ADJ) && !next.is("such")))
                || next.is("day")
                || next.is("another")
                || next.is("thing")
                || next.is("side")
                || next.is("way")
                || next.is("reason");
    }

    /** "Falcon 9", "the Boeing 747 hall": digits right behind a name, with nothing behind that could be counted, for more than one of a thing takes the plural. */
    private static boolean isName(TaggedSentence sentence, Quantity number, Word before) {
        boolean possessive = before.is("'s");
        Word name = possessive && number.from() > 1 ? sentence.word(number.from() - 2) : before;
        boolean named = name.isCapitalised() && (name.is(PartOfSpeech.PROPN) || number.from() > 1);
        return named
                && sentence.word(number.from()).isDigits()
                && number.value().compareTo(BigDecimal.ONE) > 0
                && countsNothing(sentence, number);
    }

    private static boolean countsNothing(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        return at >= sentence.size()
                || (!sentence.word(at).isNominal() && !sentence.word(at).is(PartOfSpeech.ADJ))
                || countsOneThing(sentence, number);
    }

    /** "500 index": a single noun in the singular behind the number. */
    private static boolean countsOneThing(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (at >= sentence.size() || !isSingular(sentence.word(at))) {
            return false;
        }
        return at + 1 >= sentence.size() || !sentence.word(at + 1).isNominal();
    }

    private static boolean isSingular(Word word) {
        return word.isNominal()
                && NounForms.base(word.lower()).equals(word.lower())
                && !NounForms.isIrregular(word.lower())
                && !TimeUnits.contains(word.lower());
    }

    private static boolean isListNumber(TaggedSentence sentence, Quantity number) {
        boolean opens =
                number.from() == 0 || (number.from() == 1 && sentence.word(0).is("("));
        return opens
                && number.to() < sentence.size()
                && sentence.word(number.from()).isDigits()
                && (sentence.word(number.to()).is(".")
                        || sentence.word(number.to()).is(")"));
    }

    /** A run of five and more digits without grouping before a name is a postcode; digits that begin with a zero are a code. */
    private static boolean isPlainLabel(TaggedSentence sentence, Quantity number) {
        String text = sentence.word(number.from()).text();
        boolean plain = text.length() >= 5 && text.chars().allMatch(Character::isDigit);
        boolean nameNext = number.to() < sentence.size()
                && sentence.word(number.to()).isCapitalised()
                && !sentence.word(number.to()).lower().endsWith("s");
        boolean nameBefore =
                number.from() > 0 && sentence.word(number.from() - 1).is(PartOfSpeech.PROPN);
        boolean code =
                text.length() > 1 && text.charAt(0) == '0' && text.chars().allMatch(Character::isDigit);
        return code || (plain && (nameNext || nameBefore));
    }

    private static boolean followedByTime(TaggedSentence sentence, Quantity number) {
        return number.to() < sentence.size()
                && TimeUnits.contains(sentence.word(number.to()).lower());
    }
}
