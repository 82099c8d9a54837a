package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;

/**
 * @param admitted whether an ellipsis or a bracket owns up to it
 */
record TypedEdit(Edit edit, boolean admitted) {

    /** Spelling and fillers are shown and change nothing. */
    boolean counts() {
        return edit.editClass() != EditClass.SPELLING && edit.editClass() != EditClass.FILLER;
    }

    boolean leavesOut() {
        return edit.operation() == EditOperation.DELETE;
    }
}
