package app.parallax.present;

import app.parallax.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source as it is shown: soft line ends with the blanks around them become one space, everything else, the no-break space too, stays. Positions lead there and back.
 */
public final class DisplayText {
    private final Span span;
    private final String shown;
    /** For each shown code unit, and for the end, where it comes from; null where everything is shown, as in most paragraphs of a long text. */
    private final int @Nullable [] origins;

    private DisplayText(Span span, String shown, int @Nullable [] origins) {
        this.span = span;
        this.shown = shown;
        this.origins = origins;
    }

    /**
     * @param text the text as read
     * @param span the stretch to show; white space at its ends that holds a line end is not shown
     */
    public static DisplayText of(String text, Span span) {
        StringBuilder shown = new StringBuilder(span.length());
        int[] origins = new int[span.length() + 1];
        for (int at = span.start(); at < span.end(); ) {
            int next = afterSoftBreak(text, at, span.end());
            boolean inside = at > span.start() && next < span.end();
            if (next == at || inside) {
                origins[shown.length()] = at;
                shown.append(next == at ? text.charAt(at) : ' ');
            }
            at = Math.max(next, at + 1);
        }
        origins[shown.length()] = span.end();
        boolean whole = shown.length() == span.length();
        return new DisplayText(span, shown.toString(), whole ? null : Arrays.copyOf(origins, shown.length() + 1));
    }

    /** The end of the blanks that begin at {@code at} where a line end is among them, else {@code at}. */
    private static int afterSoftBreak(String text, int at, int end) {
        int next = at;
        boolean broken = false;
        while (next < end && isBlank(text.charAt(next))) {
            broken |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        return broken ? next : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The stretch of the source that is shown. */
    public Span span() {
        return span;
    }

    public String shown() {
        return shown;
    }

    /** Where a shown position stands in the source; {@code shown().length()} leads to the end of the span. */
    public int toSource(int position) {
        return origins == null ? span.start() + position : origins[position];
    }

    /** Where a position of the source is shown: positions inside folded white space lead to what follows it. Positions outside the span lead to its nearer end. */
    public int toShown(int position) {
        if (position >= span.end()) {
            return shown.length();
        }
        if (origins == null) {
            return Math.max(0, position - span.start());
        }
        int found = Arrays.binarySearch(origins, position);
        return found >= 0 ? found : Math.min(-found - 1, shown.length());
    }

    /** The shown words of a stretch of the source, as far as it lies inside. */
    public String shown(Span part) {
        return shown.substring(toShown(part.start()), toShown(part.end()));
    }
}
