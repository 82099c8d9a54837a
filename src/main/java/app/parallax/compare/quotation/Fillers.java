package app.parallax.compare.quotation;

import java.util.BitSet;
import java.util.List;

/** Finds among the record words that a quotation leaves out those that say nothing: hesitations, openers, words said twice. */
final class Fillers {

    private final SpokenWords record;

    Fillers(SpokenWords record) {
        this.record = record;
    }

    /** The indices of the steps that drop a filler. */
    static BitSet in(WordAlignment alignment) {
        Fillers fillers = new Fillers(alignment.record());
        List<Step> steps = alignment.steps();
        BitSet found = new BitSet();
        for (int from = 0; from < steps.size(); from++) {
            int to = from;
            while (to < steps.size() && steps.get(to).isDeleted() && (to == from || follows(steps, to))) {
                to++;
            }
            if (to > from) {
                fillers.mark(steps, from, to, found);
                from = to - 1;
            }
        }
        return found;
    }

    private static boolean follows(List<Step> steps, int index) {
        return steps.get(index).record() == steps.get(index - 1).record() + 1;
    }

    private void mark(List<Step> steps, int from, int to, BitSet found) {
        int first = steps.get(from).record();
        int after = first + to - from;
        if (isRepetition(first, after)) {
            found.set(from, to);
            return;
        }
        for (int at = first; at < after; at++) {
            if (isFiller(at)) {
                found.set(from + at - first);
            } else if (at + 1 < after && isPhrase(at)) {
                found.set(from + at - first, from + at - first + 2);
                at++;
            }
        }
    }

    /** True for a hesitation, or an opener at the start of a sentence or between marks. */
    boolean isFiller(int index) {
        String form = record.form(index);
        return Wording.isSound(form)
                || (Wording.isOpener(form) && (record.startsSentence(index) || isBetweenMarks(index)));
    }

    private boolean isBetweenMarks(int index) {
        return record.isSetOff(index) && (index + 1 >= record.size() || record.isSetOff(index + 1));
    }

    private boolean isPhrase(int index) {
        return Wording.isPhrase(record.form(index), record.form(index + 1))
                && (record.isSetOff(index) || index + 2 >= record.size() || record.isSetOff(index + 2));
    }

    /** True where the words stand once more right before or right after. */
    private boolean isRepetition(int first, int after) {
        int length = after - first;
        return matches(first, first + length, length) || matches(first, first - length, length);
    }

    private boolean matches(int first, int other, int length) {
        if (other < 0 || other + length > record.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!record.form(first + i).equals(record.form(other + i))) {
                return false;
            }
        }
        return true;
    }
}
