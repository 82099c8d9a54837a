package app.parallax.present;

import java.util.EnumSet;
import java.util.Set;

/** What a reader can show or hide by itself, in the order of a legend. */
public enum MarkKind {
    SAME_WORDS(Layer.SAME_WORDS, Layer.NEAR_WORDS),
    SAME_SENSE(Layer.SAME_SENSE),
    DIFFERS(Layer.DIFFERS),
    ONLY_HERE(Layer.ONLY_HERE),
    NO_RECORD(Layer.NO_RECORD),
    QUOTATION(Layer.QUOTATION),
    FIGURE(Layer.FIGURE);

    private final Set<Layer> layers;

    MarkKind(Layer first, Layer... others) {
        this.layers = EnumSet.of(first, others);
    }

    /** The name by which style sheets know its first layer. */
    public String styleClass() {
        return layers.iterator().next().styleClass();
    }

    public boolean marks(Layer layer) {
        return layers.contains(layer);
    }
}
