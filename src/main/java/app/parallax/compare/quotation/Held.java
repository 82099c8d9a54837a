package app.parallax.compare.quotation;

import app.parallax.compare.EditOperation;
import app.parallax.compare.QuotationVerdict;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation held against one record: the edits and what follows from them.
 *
 * @param jump whether words stand side by side in the quotation that do not in the record, and nothing between them is shown as an edit
 */
record Held(WordAlignment alignment, List<TypedEdit> edits, List<Passage> matches, Jump jump) {

    private static final int LONGEST_BRIDGE = 2;

    enum Jump {
        NONE,
        ADMITTED,
        SILENT
    }

    Held {
        edits = List.copyOf(edits);
        matches = List.copyOf(matches);
    }

    static Held of(QuotedWords quoted, SpokenWords record, Presentation presentation) {
        WordAlignment alignment = RecordSearch.find(quoted, record);
        if (alignment.firstRecord() < 0) {
            return new Held(alignment, List.of(), List.of(), Jump.NONE);
        }
        List<Change> changes = Changes.of(alignment, quoted);
        List<TypedEdit> edits = new ArrayList<>(EditScript.of(changes, alignment, quoted));
        if (edits.stream().noneMatch(Held::alters)) {
            edits.addAll(SentenceEdges.leftOut(alignment, quoted, presentation.opens(), presentation.closes()));
            edits.sort(Comparator.comparing(e -> e.edit().quoted().start()));
        }
        return new Held(alignment, edits, matches(alignment), jump(alignment, quoted));
    }

    QuotationVerdict verdict() {
        if (edits.stream().anyMatch(Held::alters) || turnsBack()) {
            return QuotationVerdict.ALTERED;
        }
        return isCut() ? QuotationVerdict.CUT : QuotationVerdict.SAME;
    }

    /** Whether every cut is admitted; null where nothing was cut. */
    @Nullable
    Boolean marked() {
        if (!isCut()) {
            return null;
        }
        return jump != Jump.SILENT && edits.stream().filter(this::cuts).allMatch(TypedEdit::admitted);
    }

    private boolean isCut() {
        return jump != Jump.NONE || edits.stream().anyMatch(this::cuts);
    }

    private boolean cuts(TypedEdit edit) {
        boolean replaced = edit.admitted() && edit.edit().operation() == EditOperation.REPLACE;
        return edit.counts() && (edit.leavesOut() || replaced);
    }

    private static boolean alters(TypedEdit edit) {
        return edit.counts() && !edit.leavesOut() && !edit.admitted();
    }

    private boolean turnsBack() {
        int last = -1;
        for (Step step : alignment.steps()) {
            if (step.record() >= 0 && step.record() < last) {
                return true;
            }
            last = Math.max(last, step.record());
        }
        return false;
    }

    private static Jump jump(WordAlignment alignment, QuotedWords quoted) {
        int last = -1;
        Jump jump = Jump.NONE;
        for (Step step : alignment.steps()) {
            boolean jumps = step.record() >= 0
                    && last >= 0
                    && (step.record() != last + 1 || !alignment.record().follows(step.record()));
            if (jumps && jump != Jump.SILENT) {
                boolean admitted = step.isDeleted() || quoted.hasEllipsisBefore(step.quoted());
                jump = admitted ? Jump.ADMITTED : Jump.SILENT;
            }
            last = step.record() >= 0 ? step.record() : last;
        }
        return jump;
    }

    /** The record's words that the quotation rests on; a gap of more than two words parts them. */
    private static List<Passage> matches(WordAlignment alignment) {
        List<Passage> passages = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (Step step : alignment.steps()) {
            if (step.isPair()) {
                boolean parted = first >= 0 && !isBridged(alignment.record(), last, step.record());
                if (parted) {
                    passages.add(alignment.record().passage(first, last));
                }
                first = first < 0 || parted ? step.record() : first;
                last = step.record();
            }
        }
        if (first >= 0) {
            passages.add(alignment.record().passage(first, last));
        }
        return passages;
    }

    private static boolean isBridged(SpokenWords record, int from, int to) {
        return to > from && to - from - 1 <= LONGEST_BRIDGE && record.follows(to);
    }
}
