package app.parallax.present;

import app.parallax.read.layout.Datelines;
import app.parallax.source.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the day of a source rests on: half of all comparisons of quotations turn on it, so whoever reads one wants to know how far to trust it. */
public sealed interface DateGround {

    /** Nothing tells it. */
    record Nothing() implements DateGround {}

    /** A person set it right. */
    record Person() implements DateGround {}

    /**
     * The text gives it as its own.
     *
     * @param words of the dateline, the heading or the beginning, in one line, cut where they are long
     */
    record OwnWords(String words) implements DateGround {}

    /** It came with the text: what a page, a mail or a file says of itself, or the list that names the source. */
    record Beside() implements DateGround {}

    /**
     * @param day as it is known now
     * @param setRight whether a person has said so
     */
    static DateGround of(Source source, @Nullable LocalDate day, boolean setRight) {
        if (setRight) {
            return new Person();
        }
        if (day == null) {
            return new Nothing();
        }
        Optional<Datelines.Day> own = Datelines.of(source.text(), source.blocks())
                .filter(found -> found.date().equals(day));
        return own.<DateGround>map(found -> new OwnWords(quoted(found.words().of(source.text()))))
                .orElseGet(Beside::new);
    }

    /** Without the bullets and dashes that a page sets round its dateline. */
    private static String quoted(String words) {
        return Excerpt.brief(Excerpt.oneLine(words).replaceAll("^[^\\p{L}\\p{N}(]+|[\\s\\p{Pd}•·|]+$", ""));
    }
}
