package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Verdict;
import app.parallax.text.FunctionWords;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much hangs on a quotation, 0 to 1, for {@link app.parallax.compare.finding.Weights}. For one that differs: {@code 1 − exp(−3 × changed ÷ quoted)}, where each changed word counts (a small word a quarter) by the
 * class of its edit (negation 2, qualifier 1.5, substance 1, function ¼) and words of substance left out count half; never under .6 where a negation went or came, nor under .45 where
 * a qualifier did that limits what is said. For others it grows with the
 * number of words quoted, since a whole sentence tells more than a word; half as much where a cut keeps the sense.
 */
final class QuotationStress {

    private static final double STEEPNESS = 3;
    private static final double LEAST_FOR_NEGATION = 0.6;
    private static final double LEAST_FOR_QUALIFIER = 0.45;
    private static final double LONG = 25;
    private static final double SMALL_WORD = 0.25;

    private QuotationStress() {}

    static double of(QuotationCheck check, Verdict verdict, Function<Passage, String> words) {
        int quoted = Math.max(
                1,
                count(words.apply(new Passage(check.source(), check.quotation().span()))));
        return switch (verdict) {
            case DIFFER -> changed(check, quoted, words);
            case COMPATIBLE -> Math.min(1, quoted / LONG) / 2;
            case AGREE, UNSUPPORTED, UNCHECKABLE, INCOMPARABLE -> Math.min(1, quoted / LONG);
        };
    }

    private static double changed(QuotationCheck check, int quoted, Function<Passage, String> words) {
        double sum =
                check.edits().stream().mapToDouble(edit -> gravity(edit, words)).sum();
        double least = check.edits().stream()
                .mapToDouble(edit -> least(edit, words))
                .max()
                .orElse(0);
        return Math.max(least, 1 - Math.exp(-STEEPNESS * sum / quoted));
    }

    /** One small word can turn a long sentence, so its weight must not thin out with the sentence's length. */
    private static double least(Edit edit, Function<Passage, String> words) {
        if (edit.editClass() == EditClass.NEGATION) {
            return LEAST_FOR_NEGATION;
        }
        return edit.editClass() == EditClass.QUALIFIER && limits(edit, words) ? LEAST_FOR_QUALIFIER : 0;
    }

    private static boolean limits(Edit edit, Function<Passage, String> words) {
        List<Token> record = Tokenizer.tokens(words.apply(edit.record()));
        List<Token> quoted = Tokenizer.tokens(words.apply(edit.quoted()));
        List<Token> changed = new ArrayList<>(without(record, quoted));
        changed.addAll(without(quoted, record));
        return Hedges.isHedge(changed)
                || changed.stream().anyMatch(word -> Wording.isLimiting(word.form()))
                || changed.stream().noneMatch(word -> Wording.isQualifier(word.form()));
    }

    /** The words that only one side of an edit has, small words for a quarter, each counted by the edit's class. */
    static double gravity(Edit edit, Function<Passage, String> words) {
        List<Token> record = Tokenizer.tokens(words.apply(edit.record()));
        List<Token> quoted = Tokenizer.tokens(words.apply(edit.quoted()));
        boolean moved = edit.operation() == EditOperation.MOVE;
        double dropped = moved ? sum(record) : sum(without(record, quoted));
        boolean onlyLeftOut = quoted.isEmpty() && edit.editClass() == EditClass.SUBSTANCE;
        double touched = onlyLeftOut ? dropped / 2 : Math.max(dropped, sum(without(quoted, record)));
        return touched * factor(edit.editClass());
    }

    private static double sum(List<Token> words) {
        return words.stream()
                .mapToDouble(word -> FunctionWords.contains(word.form()) ? SMALL_WORD : 1)
                .sum();
    }

    private static List<Token> without(List<Token> words, List<Token> others) {
        List<String> stems = others.stream().map(Token::stem).collect(Collectors.toCollection(ArrayList::new));
        return words.stream().filter(word -> !stems.remove(word.stem())).toList();
    }

    private static double factor(EditClass editClass) {
        return switch (editClass) {
            case SPELLING, FILLER -> 0;
            case FUNCTION -> 0.25;
            case SUBSTANCE -> 1;
            case QUALIFIER -> 1.5;
            case NEGATION -> 2;
        };
    }

    private static int count(String words) {
        return Tokenizer.tokens(words).size();
    }
}
