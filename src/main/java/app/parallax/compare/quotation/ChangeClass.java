package app.parallax.compare.quotation;

import app.parallax.compare.EditClass;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.List;

/** How much a change matters, from the words that only one side has. */
final class ChangeClass {

    /** A longer stretch is left out for its own sake; what it negates or qualifies goes with it. */
    private static final int SHORT = 6;

    private ChangeClass() {}

    /**
     * @param record the record's words in the change
     * @param quoted the quoted words in the change
     */
    static EditClass of(List<Token> record, List<Token> quoted) {
        if (record.isEmpty() ? Hedges.isHedge(quoted) : quoted.isEmpty() && Hedges.isHedge(record)) {
            return EditClass.QUALIFIER;
        }
        List<Token> dropped = without(record, quoted);
        List<Token> added = without(quoted, record);
        boolean substance = has(dropped, EditClass.SUBSTANCE) || has(added, EditClass.SUBSTANCE);
        if (quoted.isEmpty() && record.size() > SHORT && substance) {
            return EditClass.SUBSTANCE;
        }
        if (count(dropped) != count(added)) {
            return EditClass.NEGATION;
        }
        if (substance || isReordered(record, quoted, dropped, added)) {
            return EditClass.SUBSTANCE;
        }
        return has(dropped, EditClass.QUALIFIER) || has(added, EditClass.QUALIFIER)
                ? EditClass.QUALIFIER
                : EditClass.FUNCTION;
    }

    /** "A of B" for "B's A" is grammar; "A and B" for "B and A", or one attacking the other, is not. */
    private static boolean isReordered(List<Token> record, List<Token> quoted, List<Token> dropped, List<Token> added) {
        boolean genitive = added.stream().anyMatch(t -> t.form().equals("of"))
                || dropped.stream().anyMatch(t -> t.form().equals("of"));
        return !genitive && !content(record).equals(content(quoted));
    }

    private static List<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> Wording.classOf(t.form()) == EditClass.SUBSTANCE)
                .map(Token::stem)
                .toList();
    }

    private static List<Token> without(List<Token> words, List<Token> others) {
        List<String> stems = new ArrayList<>(others.stream().map(Token::stem).toList());
        return words.stream().filter(t -> !stems.remove(t.stem())).toList();
    }

    private static boolean has(List<Token> words, EditClass editClass) {
        return words.stream().anyMatch(t -> Wording.classOf(t.form()) == editClass);
    }

    private static long count(List<Token> words) {
        return words.stream().filter(t -> Wording.isNegation(t.form())).count();
    }
}
