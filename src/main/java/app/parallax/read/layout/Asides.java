package app.parallax.read.layout;

import java.util.regex.Pattern;

/** What stands in a transcript and nobody says: times of the recording, and what is done meanwhile, in brackets. */
final class Asides {

    private static final int LONGEST = 120;
    private static final Pattern TIME = Pattern.compile(
            "[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?(?:\\s*(?:-->|[-–—])\\s*[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?)?");
    private static final Pattern DONE = Pattern.compile("[*_]{0,2}(?:\\([^()]*\\)|\\[[^\\[\\]]*])[*_]{0,2}\\.?");

    private Asides() {}

    static boolean matches(Part part) {
        return isTime(part) || isDone(part);
    }

    static boolean isTime(Part part) {
        return part.span().length() <= LONGEST && TIME.matcher(part.head()).matches();
    }

    /** "(Applause)", "[crosstalk]", "(The sitting was suspended at 10.30)". */
    static boolean isDone(Part part) {
        return part.span().length() <= LONGEST && DONE.matcher(part.head()).matches();
    }
}
