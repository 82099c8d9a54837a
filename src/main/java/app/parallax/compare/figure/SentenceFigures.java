package app.parallax.compare.figure;

import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.Figure;
import app.parallax.text.InOrder;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of a sentence, its lengths of time among them, each with the words around it. Sentences are the frame and not clauses: what one source
 * tells in a clause another tells in the next.
 */
final class SentenceFigures {

    private final Statements statements;
    private final Map<Integer, Sentence> known = new HashMap<>();

    /**
     * @param words of all its clauses, as they stand
     * @param numbers those that count nothing and say which one or when
     * @param content the stems of the content words of all its clauses
     */
    record Sentence(
            Statement first,
            List<Token> words,
            List<FigureInContext> figures,
            List<FigureInContext> numbers,
            Set<String> content) {

        /** The share of the shorter one's content words that the other has too; numbers are left out, they are what is compared. */
        double coverage(Sentence other) {
            long shared = content.stream().filter(other.content::contains).count();
            int least = Math.min(content.size(), other.content.size());
            return least == 0 ? 1 : (double) shared / least;
        }

        /** True where both count the same and none of the numbers is the same. */
        boolean countsOthersThan(Sentence other) {
            return OtherFigures.are(plain(), other.plain());
        }

        private List<Figure> plain() {
            return figures.stream().map(FigureInContext::figure).toList();
        }
    }

    SentenceFigures(Statements statements) {
        this.statements = statements;
    }

    Sentence around(Statement statement) {
        List<Statement> clauses = statements.around(statement, 0);
        return known.computeIfAbsent(clauses.getFirst().index(), first -> sentence(clauses));
    }

    /** The figures that begin in the clause. */
    List<FigureInContext> of(Statement clause) {
        return around(clause).figures().stream()
                .filter(f -> f.statement().index() == clause.index())
                .toList();
    }

    /** The same with the numbers that count nothing. */
    List<FigureInContext> all(Statement clause) {
        return Stream.concat(around(clause).figures().stream(), around(clause).numbers().stream())
                .filter(f -> f.statement().index() == clause.index())
                .toList();
    }

    private static Sentence sentence(List<Statement> clauses) {
        List<Token> words = clauses.stream().flatMap(c -> c.words().stream()).toList();
        List<FigureInContext> figures = new ArrayList<>();
        List<FigureInContext> numbers = new ArrayList<>();
        Set<String> content = new HashSet<>();
        for (Statement clause : clauses) {
            List<Figure> begun = begunIn(clause);
            Stream.concat(begun.stream(), Lengths.of(clause).stream())
                    .map(f -> FigureInContext.of(f, clause, words))
                    .forEach(figures::add);
            Stream.of(Labels.of(clause, begun), Ordinals.of(clause), Moments.of(clause))
                    .flatMap(numbersOf -> numbersOf)
                    .map(f -> FigureInContext.of(f, clause, words))
                    .forEach(numbers::add);
            clause.content().stream()
                    .filter(w -> !Character.isDigit(w.charAt(0)))
                    .forEach(content::add);
        }
        return new Sentence(clauses.getFirst(), words, figures, numbers, content);
    }

    /** A figure may reach over the end of its clause: "600 or so". */
    private static List<Figure> begunIn(Statement clause) {
        return InOrder.beginningIn(
                clause.source().figures(), Figure::span, clause.passage().span());
    }
}
