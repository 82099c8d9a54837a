package app.parallax.read.layout;

import app.parallax.text.Span;

/**
 * What may be a speaker's label at the beginning of a paragraph.
 *
 * @param span where it stands, its colon or dash included
 * @param name its words outside brackets, white space made one
 * @param bracket the words in its first brackets that say more than a time; empty where there are none
 * @param form how it is set apart from the speech
 * @param speech where the speech begins
 */
record Label(Span span, String name, String bracket, Form form, int speech) {

    enum Form {
        /** A colon ends it. */
        COLON,
        /** A full stop and a dash end it, or a full stop alone behind a family name in capitals. */
        STOP,
        /** It stands alone on its line and has an outlet in brackets. */
        BRACKET_LINE,
        /** It is all that stands on its line. */
        NAME_LINE;

        /** True where the speech begins on the same line. */
        boolean runsIn() {
            return this == COLON || this == STOP;
        }
    }

    /** True where no words of the speech stand in the same paragraph. */
    boolean isAlone(Span paragraph) {
        return speech >= paragraph.end();
    }
}
