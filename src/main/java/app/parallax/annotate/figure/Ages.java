package app.parallax.annotate.figure;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ages, as years: "a 27-year-old", "aged 31", and the number set in commas behind a person's name. */
final class Ages {

    private static final String YEAR = "a";
    private static final int OLDEST = 122; // the longest life on record

    private static final Set<String> OLDER = Set.of("older", "younger");

    private static final Set<String> AGED = Set.of("aged", "age", "ages");

    private Ages() {}

    /** The number as an age, or null where it is none. */
    static @Nullable Quantity read(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        int old = isAt(sentence, at, "-") ? at + 1 : at;
        if (isAt(sentence, old, "year-old") || isAt(sentence, old, "year-olds")) {
            return number.of(YEAR).ending(old + 1);
        }
        if (isWithOlder(sentence, at)) {
            return number.of(YEAR).ending(at + 2);
        }
        boolean aged = number.from() > 0
                && AGED.contains(sentence.word(number.from() - 1).lower());
        return aged || isBehindName(sentence, number) ? number.of(YEAR) : null;
    }

    /** "Women 65 and older", "children 12 or younger". */
    private static boolean isWithOlder(TaggedSentence sentence, int at) {
        return (isAt(sentence, at, "and") || isAt(sentence, at, "or"))
                && at + 1 < sentence.size()
                && OLDER.contains(sentence.word(at + 1).lower());
    }

    /** "Ana Kovač, 64, of Split". */
    private static boolean isBehindName(TaggedSentence sentence, Quantity number) {
        int from = number.from();
        return from > 1
                && sentence.word(from - 1).is(",")
                && sentence.word(from - 2).is(PartOfSpeech.PROPN)
                && isAt(sentence, number.to(), ",")
                && sentence.word(from).isDigits()
                && number.to() == from + 1
                && number.value().intValue() <= OLDEST;
    }

    private static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.word(at).is(word);
    }
}
