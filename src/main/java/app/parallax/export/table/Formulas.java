package app.parallax.export.table;

import java.util.regex.Pattern;

/** Words that a spreadsheet would take for a formula and run (OWASP, "CSV Injection"): signs that begin one, also in full width, which some spreadsheets read alike. */
final class Formulas {
    private static final String SIGN = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    /** What is passed over before a sign: blanks, marks that nobody sees, quotation marks that a spreadsheet may take away. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{Cf}\\p{Cc}\"]*";

    private static final Pattern BEGINS = Pattern.compile("^(?:[\\t\\r\\n]|" + UNSEEN + SIGN + ")");
    /** A spreadsheet set to another separator begins a cell behind each of these, whatever the quotation marks around say. */
    private static final Pattern BEGINS_WITHIN = Pattern.compile("(?<=[;\\t\\r\\n])(?=" + UNSEEN + SIGN + ")");

    private Formulas() {}

    /** True where the words as a cell would be run. */
    static boolean isLike(String words) {
        return BEGINS.matcher(words).find();
    }

    /** The words with an apostrophe wherever a cell that begins there would be run. */
    static String disarmed(String words) {
        String within = BEGINS_WITHIN.matcher(words).replaceAll("'");
        return isLike(within) ? "'" + within : within;
    }
}
