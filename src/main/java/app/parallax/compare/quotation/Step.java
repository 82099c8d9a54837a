package app.parallax.compare.quotation;

/**
 * One step of a word alignment: a record word and a quoted word side by side, or one of them alone.
 *
 * @param record index of the record's word, −1 for a word that only the quotation has
 * @param quoted index of the quoted word, −1 for a word that only the record has
 */
record Step(int record, int quoted, Likeness likeness) {

    boolean isKept() {
        return likeness == Likeness.SAME && record >= 0 && quoted >= 0;
    }

    boolean isPair() {
        return record >= 0 && quoted >= 0;
    }

    boolean isDeleted() {
        return quoted < 0;
    }
}
