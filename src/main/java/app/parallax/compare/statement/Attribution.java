package app.parallax.compare.statement;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.Verbs;
import app.parallax.source.DateMention;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.FunctionWords;
import app.parallax.text.InOrder;
import app.parallax.text.Span;
import app.parallax.text.Token;
import java.util.List;
import java.util.Set;

/** Clauses that only say who speaks: "At a press conference on Monday, Ana Kovač said that". What is said stands in the next clause, and the two are told apart here so that nobody counts as a witness for having spoken. */
final class Attribution {

    /** The verb, and one word for who it is that has no name: "the minister said". */
    private static final int BARE = 2;

    /** Forms that are as often nouns: "he denied the company's claims". */
    private static final Set<String> NOUNS =
            Set.of("claim", "claims", "hopes", "note", "notes", "report", "reports", "state", "states", "thought");

    private Attribution() {}

    static boolean isAll(Statement statement) {
        List<Token> words = statement.words();
        int last = words.size() - 1;
        while (last >= 0 && (isDate(statement, words.get(last)) || FunctionWords.contains(form(words, last)))) {
            last--;
        }
        boolean endsInSaying = last >= 0 && (isSaying(form(words, last)) || isSayingThat(words));
        return (endsInSaying && isFollowed(statement)) || isBare(statement) || isTag(statement);
    }

    /** "Said Ana Kovač, the harbour's chief surveyor", behind what is quoted: no other verb, so nothing more is said. */
    private static boolean isTag(Statement statement) {
        return isSaying(form(statement.words(), 0))
                && followsQuotation(statement)
                && TagLetters.read(
                                statement.source().text(),
                                sentence(statement),
                                statement.source().partsOfSpeech().get(statement.sentence()))
                        .stream()
                        .filter(word -> statement.passage().span().contains(word.span()))
                        .skip(1)
                        .noneMatch(word -> word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX));
    }

    private static boolean followsQuotation(Statement statement) {
        Span before = new Span(sentence(statement).start(), statement.passage().start());
        return !before.isEmpty()
                && InOrder.touching(statement.source().quotations(), Quotation::span, before).stream()
                        .anyMatch(quotation -> quotation.use() == QuotationUse.SPEECH);
    }

    private static Span sentence(Statement statement) {
        return statement.source().sentences().get(statement.sentence()).span();
    }

    private static String form(List<Token> words, int index) {
        return words.get(index).form();
    }

    private static boolean isSaying(String form) {
        return Verbs.takesBareComplement(form) && !NOUNS.contains(form);
    }

    /** "Expressed that", "told the inquiry that": what comes before a last "that" only leads in what is said. */
    private static boolean isSayingThat(List<Token> words) {
        int last = words.size() - 1;
        return last > 0
                && form(words, last).equals("that")
                && words.subList(0, last).stream().anyMatch(word -> Verbs.canReport(word.form()));
    }

    private static boolean isDate(Statement statement, Token word) {
        return statement.dates().stream().map(DateMention::span).anyMatch(date -> date.contains(word.span()));
    }

    /** What is said follows in the same sentence. */
    private static boolean isFollowed(Statement statement) {
        int next = statement.clause() + 1;
        return next < statement.source().clauses().size()
                && statement.source().clauses().get(next).sentence() == statement.sentence();
    }

    private static boolean isBare(Statement statement) {
        if (statement.words().stream().noneMatch(word -> isSaying(word.form()))) {
            return false;
        }
        List<NameMention> names = InOrder.touching(
                statement.source().names(),
                NameMention::span,
                statement.passage().span());
        List<Token> rest = statement.words().stream()
                .filter(word -> !FunctionWords.contains(word.form()) && !isDate(statement, word))
                .filter(word -> !isIn(names, word.span()))
                .toList();
        return rest.size() <= BARE && rest.stream().anyMatch(word -> isSaying(word.form()));
    }

    private static boolean isIn(List<NameMention> names, Span word) {
        return names.stream().anyMatch(name -> name.span().contains(word));
    }
}
