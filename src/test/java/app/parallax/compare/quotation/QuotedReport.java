package app.parallax.compare.quotation;

import app.parallax.compare.EditClass;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.QuotationUse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invented report that quotes, with what must be found in it.
 *
 * @param quoted the words of each quotation, in order
 * @param verdict of every quotation
 * @param marked whether a cut is owned up to; null where nothing is cut
 */
record QuotedReport(
        String text,
        String speaker,
        List<String> quoted,
        QuotationVerdict verdict,
        @Nullable Boolean marked) {

    /** What was not found as it should be; empty where all is right. */
    String problem(AnnotatedSource source, List<QuotationCheck> checks) {
        List<String> words =
                checks.stream().map(c -> source.words(c.quotation().span())).toList();
        if (!words.equals(quoted)) {
            return "words: " + words;
        }
        for (QuotationCheck check : checks) {
            if (check.quotation().use() != QuotationUse.SPEECH) {
                return "use: " + check.quotation().use();
            }
            if (!speaker.equals(check.quotation().speaker())) {
                return "speaker: " + check.quotation().speaker();
            }
            if (leavesOutFillersOnly(check)) {
                continue;
            }
            if (check.verdict() != verdict || check.matches().isEmpty()) {
                return "verdict: " + check.verdict() + " " + check.edits();
            }
            if (!Objects.equals(check.marked(), marked)) {
                return "marked: " + check.marked();
            }
        }
        return "";
    }

    /** An ellipsis for a hesitation or a word said twice cuts nothing. */
    private boolean leavesOutFillersOnly(QuotationCheck check) {
        return verdict == QuotationVerdict.CUT
                && check.verdict() == QuotationVerdict.SAME
                && !check.edits().isEmpty()
                && check.edits().stream().allMatch(edit -> edit.editClass() == EditClass.FILLER);
    }
}
