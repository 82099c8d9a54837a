package app.parallax.present;

import app.parallax.align.Relation;

/**
 * Why a stretch of text is marked. Layers may lie on one another; where several want to colour the same words, the one named first here wins. The last three colour nothing and stand with any other.
 */
public enum Layer {
    DIFFERS("differs"),
    ONLY_HERE("only-here"),
    NO_RECORD("no-record"),
    SAME_WORDS("same-words"),
    NEAR_WORDS("near-words"),
    SAME_SENSE("same-sense"),
    QUOTATION("quotation"),
    FIGURE("figure"),
    /** Where a finding stands: paints nothing by itself, so that it can be found and selected. */
    EVIDENCE("evidence");

    private final String styleClass;

    Layer(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The layer that shows links of a relation. */
    static Layer of(Relation relation) {
        return switch (relation) {
            case VERBATIM -> SAME_WORDS;
            case NEAR -> NEAR_WORDS;
            case PARAPHRASE -> SAME_SENSE;
        };
    }

    /** The name by which style sheets know the layer. */
    public String styleClass() {
        return styleClass;
    }

    /** True where the layer colours the ground of the words, so that only one of its kind can be seen. */
    public boolean isGround() {
        return switch (this) {
            case DIFFERS, ONLY_HERE, NO_RECORD, SAME_WORDS, NEAR_WORDS, SAME_SENSE -> true;
            case QUOTATION, FIGURE, EVIDENCE -> false;
        };
    }
}
