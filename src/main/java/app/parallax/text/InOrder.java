package app.parallax.text;

import java.util.List;
import java.util.function.Function;

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

    /** The index of the first member that ends after {@code position}; the size of the layer where none does. */
    public static <T> int firstEndingAfter(List<T> layer, Function<? super T, Span> place, int position) {
        int low = 0;
        int high = layer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(layer.get(middle)).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
