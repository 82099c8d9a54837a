package app.parallax.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks up members of a layer by where they stand, in steps that grow with the logarithm of its length. A layer is in order of position, and its members do not overlap. */
public final class InOrder {

    private InOrder() {}

    /**
     * The members that share a letter with {@code span}, in order; a view of the layer.
     *
     * @param place where a member stands
     */
    public static <T> List<T> touching(List<T> layer, Function<? super T, Span> place, Span span) {
        int from = firstEndingAfter(layer, place, span.start());
        int to = from;
        while (to < layer.size() && place.apply(layer.get(to)).start() < span.end()) {
            to++;
        }
        return layer.subList(from, to);
    }

    /**
     * The members that begin inside {@code span}, wherever they end, in order; a view of the layer. Here members may overlap.
     *
     * @param place where a member stands
     */
    public static <T> List<T> beginningIn(List<T> layer, Function<? super T, Span> place, Span span) {
        int from = firstBeginningFrom(layer, place, span.start());
        return layer.subList(from, Math.max(from, firstBeginningFrom(layer, place, span.end())));
    }

    private static <T> int firstBeginningFrom(List<T> layer, Function<? super T, Span> place, int position) {
        return first(layer, member -> place.apply(member).start() >= position);
    }

    /** The index of the first member that ends after {@code position}; the size of the layer where none does. */
    public static <T> int firstEndingAfter(List<T> layer, Function<? super T, Span> place, int position) {
        return first(layer, member -> place.apply(member).end() > position);
    }

    /**
     * @param reached false up to some member and true from there on
     */
    private static <T> int first(List<T> layer, Predicate<T> reached) {
        int low = 0;
        int high = layer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(layer.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
