package app.parallax.compare.lineage;

import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import app.parallax.text.HashedWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of two sources that share words came first, and how that is known.
 *
 * @param known below 0 where the first source came first, above 0 where the second did, 0 where nobody knows
 * @param reason the code of a reason; null where nobody knows
 * @param argument what the reason is about, such as the name that one gives the other; null where it is about nothing
 */
record Order(int known, @Nullable String reason, @Nullable String argument) {
    private static final String EARLIER = "earlier";

    private static final Order UNKNOWN = new Order(0, null, null);

    /** A record is made of the words themselves and comes before what tells of them. Else dates tell, and who names the other; where these contradict each other nobody knows. */
    static Order of(OwnWords one, OwnWords other) {
        boolean record = isRecord(one);
        if (record != isRecord(other)) {
            return new Order(record ? -1 : 1, "from-record", null);
        }
        Order dates = byDates(
                one.source().source().info().date(),
                other.source().source().info().date());
        Order words = byWords(one, other);
        if (dates.known() != 0 && words.known() != 0) {
            return dates.known() == words.known() ? words : UNKNOWN;
        }
        return words.known() != 0 ? words : dates;
    }

    /** That one came before the other does not show that the other took from it: both may have a third's words. */
    boolean isShown() {
        return known != 0 && !EARLIER.equals(reason);
    }

    static boolean isRecord(OwnWords words) {
        return words.source().source().info().kind() == SourceKind.TRANSCRIPT;
    }

    private static Order byDates(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other)
                ? UNKNOWN
                : new Order(one.isBefore(other) ? -1 : 1, EARLIER, null);
    }

    /** Who names the other's publisher has read it, unless both do. */
    private static Order byWords(OwnWords one, OwnWords other) {
        String first = one.source().source().info().publisher();
        String second = other.source().source().info().publisher();
        if (first == null || second == null || Folding.key(first).equals(Folding.key(second))) {
            return UNKNOWN;
        }
        boolean named = names(other, first);
        if (named == names(one, second)) {
            return UNKNOWN;
        }
        return new Order(named ? -1 : 1, "names-it", named ? first : second);
    }

    private static boolean names(OwnWords words, String publisher) {
        HashedWords name = HashedWords.of(publisher);
        return name.size() > 0
                && (words.names(name)
                        || NamedParents.of(words.source()).stream()
                                .anyMatch(parent -> Folding.key(parent.from()).equals(Folding.key(publisher))));
    }
}
