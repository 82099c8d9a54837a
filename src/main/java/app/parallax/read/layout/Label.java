package app.parallax.read.layout;

import app.parallax.text.Span;

/**
 * What may be a speaker's label at the beginning of a paragraph.
 *
 * @param span where it stands, its colon included
 * @param name its words outside brackets, white space made one
 * @param bracket its words in brackets, or empty
 * @param form how it is set apart from the speech
 * @param speech where the speech begins
 */
record Label(Span span, String name, String bracket, Form form, int speech) {

    enum Form {
        /** A colon ends it. */
        COLON,
        /** It stands alone on its line and has an outlet in brackets. */
        BRACKET_LINE,
        /** It is all that stands on its line. */
        NAME_LINE
    }
}
