package app.parallax.annotate.date;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a year that stands alone from four digits that count or label something: "in 2008", but "2000 troops" and "Resolution 1706". */
final class BareYear {

    private static final int DIGITS = 4;
    private static final Set<String> BEFORE_A_YEAR = WordList.of("""
            in since of by from until till during before after to through the and or for between early late mid around as
            """);
    private static final Set<String> TIMELY =
            WordList.of("in for since until till before after early late mid through");
    private static final Set<String> COUNTING =
            WordList.of("additional extra more about some nearly almost least than $ £ €");

    private BareYear() {}

    /** True where the span is one word of four digits that is no year. */
    static boolean countsThings(TaggedSentence sentence, Span span) {
        int at = sentence.indexAt(span.start());
        if (span.length() != DIGITS
                || at >= sentence.size()
                || !sentence.word(at).span().equals(span)
                || !sentence.word(at).isDigits()) {
            return false;
        }
        Word before = at > 0 ? sentence.word(at - 1) : null;
        if (before != null && (COUNTING.contains(before.lower()) || labels(before))) {
            return true;
        }
        boolean introduced =
                before == null || BEFORE_A_YEAR.contains(before.lower()) || before.is("'s") || !before.isWord();
        return countsNext(sentence, at)
                && !(introduced && isYear(sentence.word(at).text(), before));
    }

    /** "In 1998 elections"; and of this century where the word before speaks of time and the number is not round, as numbers of many mostly are: "for 2031 remains", but "a force of 2031 soldiers" and "in 2000 cases". */
    private static boolean isYear(String digits, @Nullable Word before) {
        boolean timely = before == null || TIMELY.contains(before.lower());
        return digits.charAt(0) == '1' || (timely && digits.startsWith("20") && digits.charAt(DIGITS - 1) != '0');
    }

    /** "Resolution 1706", "Room 2012": a name with a capital that is no month. */
    private static boolean labels(Word before) {
        return before.is(PartOfSpeech.PROPN)
                && before.isWord()
                && !before.lower().matches("(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    }

    private static boolean countsNext(TaggedSentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        Word next = sentence.word(at + 1);
        return next.is(PartOfSpeech.NOUN) && (next.lower().endsWith("s") || next.is("personnel") || next.is("people"));
    }
}
