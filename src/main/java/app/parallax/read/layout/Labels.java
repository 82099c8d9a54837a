package app.parallax.read.layout;

import app.parallax.text.Span;

/** What readers of single formats ask about labels before paragraphs are known. */
public final class Labels {

    private Labels() {}

    /** True where a line begins with what may be a speaker's label, with a mark behind it and words of the speech. */
    public static boolean begins(String line) {
        Label label = line.isEmpty() ? null : LabelShape.of(line, new Span(0, line.length()));
        return label != null && label.form().runsIn() && !Ends.beginsSmall(line.substring(label.speech()));
    }
}
