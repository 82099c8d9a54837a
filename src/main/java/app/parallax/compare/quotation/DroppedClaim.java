package app.parallax.compare.quotation;

import app.parallax.source.Clause;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.Set;

/** Whether words that a quotation leaves out between two of its own make a claim, as an admission or a condition does; a list's item, an aside or a filler makes none. */
final class DroppedClaim {

    /** What opens so takes back, narrows or weakens what stands before it. */
    private static final Set<String> TURNS = Set.of(
            "but",
            "although",
            "though",
            "however",
            "yet",
            "unless",
            "except",
            "provided",
            "if",
            "until",
            "only",
            "despite",
            "whereas");

    /** What opens so stands in front of another statement and weakens it: "While this is costly, we will do it." */
    private static final Set<String> CONCEDES = Set.of("although", "though", "while", "despite", "unless", "if");

    /** An aside on the speaking itself, or a clause that only says more of a noun. */
    private static final Set<String> ASIDES =
            Set.of("as", "which", "who", "whom", "whose", "where", "that", "like", "you", "when");

    private static final Set<String> SUBJECTS = Set.of(
            "i", "we", "he", "she", "it", "they", "this", "these", "those", "there", "nobody", "nothing", "everybody");

    private static final Set<String> JOINTS = Set.of("and", "or", "so", "because", "then");

    private static final int FEWEST = 4;
    private static final int SUBJECT_WITHIN = 2;

    private DroppedClaim() {}

    /** True of words that open as a turn does. */
    static boolean turns(String form) {
        return TURNS.contains(form);
    }

    /** True of a word that opens a concession or a condition before what it weakens. */
    static boolean concedes(String form) {
        return CONCEDES.contains(form);
    }

    /**
     * @param from the first of the record's words left out
     * @param to one past the last
     * @param admitted whether an ellipsis owns up to it: then only what turns the sense weighs
     */
    static boolean weighs(SpokenWords record, int from, int to, boolean admitted) {
        if (to - from < FEWEST) {
            return false;
        }
        boolean turning = turns(record.form(from)) && record.follows(from) && !record.startsSentence(from);
        return turning
                || (!admitted
                        && holdsClause(
                                record,
                                new Span(
                                        record.token(from).span().start(),
                                        record.token(to - 1).span().end())));
    }

    private static boolean holdsClause(SpokenWords record, Span dropped) {
        return record.source().clauses().stream()
                .map(Clause::span)
                .filter(dropped::overlaps)
                .map(clause -> Tokenizer.tokens(record.source().text(), clause))
                .filter(words -> words.stream().allMatch(word -> dropped.contains(word.span())))
                .anyMatch(DroppedClaim::states);
    }

    /** True where words have a subject of their own near their start, behind what joins them to others. */
    private static boolean states(List<Token> words) {
        int start = 0;
        while (start < words.size() && JOINTS.contains(words.get(start).form())) {
            start++;
        }
        if (words.size() - start < FEWEST || ASIDES.contains(words.get(start).form())) {
            return false;
        }
        List<Token> subject = words.subList(start, Math.min(words.size(), start + SUBJECT_WITHIN));
        boolean content = words.stream().anyMatch(word -> !FunctionWords.contains(word.form()));
        return content && subject.stream().anyMatch(word -> SUBJECTS.contains(word.form()) || turns(word.form()));
    }
}
