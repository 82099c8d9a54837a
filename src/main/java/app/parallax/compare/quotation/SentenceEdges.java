package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a quotation that is presented as whole sentences leaves out of the record's at its two ends. Openers and
 * hesitations before the first word do not count, nor does what the report gives beside the quotation.
 */
final class SentenceEdges {

    private static final String ENDS = ".?!\u2026";
    private static final String CLOSING = "\"'\u2019\u201D)]\u00BB";
    private static final int NEAR = 8;

    /** A head that ends so is joined to what follows, not set over it. */
    private static final Set<String> JOINTS = Set.of("and", "but", "or", "so", "because", "then", "yet");

    private final WordAlignment alignment;
    private final SpokenWords record;
    private final QuotedWords quoted;
    private final GivenBeside beside;

    private SentenceEdges(WordAlignment alignment, QuotedWords quoted) {
        this.alignment = alignment;
        this.record = alignment.record();
        this.quoted = quoted;
        this.beside = new GivenBeside(quoted);
    }

    /**
     * @param opens whether the first quoted word is shown as the first of a sentence
     * @param closes whether the last is shown as the last of one
     * @return at most two deletions, that at the start first
     */
    static List<TypedEdit> leftOut(WordAlignment alignment, QuotedWords quoted, boolean opens, boolean closes) {
        SentenceEdges edges = new SentenceEdges(alignment, quoted);
        List<TypedEdit> edits = new ArrayList<>();
        if (opens) {
            edges.head(edits);
        }
        if (closes) {
            edges.tail(edits);
        }
        return edits;
    }

    private void head(List<TypedEdit> edits) {
        int first = alignment.firstRecord();
        int start = first;
        while (start > 0 && !record.startsSentence(start) && record.follows(start) && !standsAfterEnd(start)) {
            start--;
        }
        Fillers fillers = new Fillers(record);
        int from = start;
        boolean idle =
                IntStream.range(from, first).allMatch(i -> fillers.isFiller(i) || Wording.isOpener(record.form(i)));
        if (!idle) {
            leave(start, first, headClass(start, first), 0, edits);
        }
    }

    private void tail(List<TypedEdit> edits) {
        int last = alignment.lastRecord();
        int end = last;
        while (!endsHere(end)) {
            end++;
        }
        if (end > last) {
            boolean narrows = narrows(last + 1, end) || isHedge(last + 1, end + 1);
            EditClass editClass = Wording.isNegation(record.form(last + 1))
                    ? EditClass.NEGATION // "and I will" of "and I won't"
                    : narrows ? EditClass.QUALIFIER : contentClass(last + 1, end + 1);
            leave(last + 1, end + 1, editClass, quoted.size(), edits);
        }
    }

    /** Adds the record's words in {@code [from, to)} as left out before the quoted word {@code place}. */
    private void leave(int from, int to, EditClass editClass, int place, List<TypedEdit> edits) {
        List<Token> words = IntStream.range(from, to).mapToObj(record::token).toList();
        if (!beside.tells(words, editClass)) {
            edits.add(new TypedEdit(
                    new Edit(EditOperation.DELETE, editClass, record.passage(from, to - 1), quoted.placeBefore(place)),
                    quoted.hasEllipsisBefore(place)));
        }
    }

    /** "without" and "as long as" narrow a statement too; between two quoted parts they begin no clause of their own. */
    private boolean narrows(int from, int last) {
        String first = record.form(from);
        boolean asLong = first.equals("as")
                && from + 2 <= last
                && record.form(from + 1).equals("long")
                && record.form(from + 2).equals("as");
        return DroppedClaim.turns(first) || first.equals("without") || asLong;
    }

    private boolean endsHere(int index) {
        return record.endsSentence(index)
                || index + 1 >= record.size()
                || !record.follows(index + 1)
                || standsAfterEnd(index + 1);
    }

    /** True where a mark that ends sentences stands between a word and the one before, even where no split was made. */
    private boolean standsAfterEnd(int index) {
        String text = record.source().text();
        int at = record.token(index).span().start() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || CLOSING.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0
                && ENDS.indexOf(text.charAt(at)) >= 0
                && !(Character.isLowerCase(
                        text.charAt(record.token(index).span().start())));
    }

    private EditClass headClass(int start, int first) {
        boolean joined = JOINTS.contains(record.form(first - 1));
        boolean negated =
                IntStream.range(Math.max(start, first - NEAR), first).anyMatch(i -> Wording.isNegation(record.form(i)));
        boolean conditional = IntStream.range(Math.max(start, first - NEAR), first)
                .anyMatch(i -> record.form(i).equals("if") || record.form(i).equals("unless"));
        if (!joined && negated) {
            return EditClass.NEGATION;
        }
        boolean conceded = DroppedClaim.concedes(record.form(start));
        return !joined && (conditional || conceded || isHedge(start, first))
                ? EditClass.QUALIFIER
                : contentClass(start, first);
    }

    /** Openers may stand before the hedge: "Well, I think that". */
    private boolean isHedge(int from, int to) {
        int start = from;
        while (start < to && (Wording.isOpener(record.form(start)) || Wording.isSound(record.form(start)))) {
            start++;
        }
        return Hedges.isHedge(IntStream.range(start, to).mapToObj(record::token).toList());
    }

    private EditClass contentClass(int from, int to) {
        boolean content =
                IntStream.range(from, to).anyMatch(i -> Wording.classOf(record.form(i)) != EditClass.FUNCTION);
        return content ? EditClass.SUBSTANCE : EditClass.FUNCTION;
    }
}
