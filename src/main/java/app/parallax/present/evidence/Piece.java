package app.parallax.present.evidence;

/**
 * A stretch of a quoted text that is marked alike.
 *
 * @param words as they are shown; the pieces of a text one after the other are the text
 * @param light of an edit: nothing but spelling or a filler
 */
public record Piece(Mark mark, String words, boolean light) {
    /** Why words are set off. */
    public enum Mark {
        /** They are not. */
        NONE,
        /** They are what the finding is about; what stands around them is there to be understood by. */
        MEANT,
        /** They are on record, and the quotation does not have them. */
        STRUCK,
        /** The quotation has them, and the record does not. */
        PUT
    }
}
