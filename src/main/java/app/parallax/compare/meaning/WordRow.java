package app.parallax.compare.meaning;

import app.parallax.compare.statement.Statement;
import app.parallax.text.FunctionWords;
import app.parallax.text.Negation;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words that a source states, in a row, found again by their stems. Filled once, then only read. */
final class WordRow {

    private final List<Token> words = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * @param statements of one source, in order
     */
    WordRow(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.account() && !statement.question()) {
                statement.words().forEach(word -> add(word, statement));
            }
        }
    }

    private void add(Token word, Statement statement) {
        places.computeIfAbsent(word.stem(), key -> new ArrayList<>()).add(words.size());
        words.add(word);
        statements.add(statement);
    }

    int size() {
        return words.size();
    }

    Token at(int index) {
        return words.get(index);
    }

    Statement statement(int index) {
        return statements.get(index);
    }

    /** True for a word of a time: "last" of "last week". */
    boolean isOfTime(int index) {
        return statement(index).dates().stream()
                .anyMatch(date -> date.span().contains(at(index).span()));
    }

    /** In order; empty where no word has the stem. */
    List<Integer> places(String stem) {
        return places.getOrDefault(stem, List.of());
    }

    /** Of several stems, each stem's in order. */
    List<Integer> places(Collection<String> stems) {
        return stems.stream().flatMap(stem -> places(stem).stream()).toList();
    }

    /** Of all words, those that are asked for. */
    Set<String> stems(Predicate<String> asked) {
        return places.keySet().stream().filter(asked).collect(Collectors.toSet());
    }

    /** ln(1 + share⁻¹): the rarer a word is here, the more it tells of a place. */
    double weight(String stem) {
        return Math.log1p(size() / (1.0 + places(stem).size()));
    }

    /** Does the stem stand at most so many words from the place? */
    boolean holdsNear(String stem, int place, int before, int behind) {
        for (int i = Math.max(0, place - before); i < Math.min(size(), place + behind + 1); i++) {
            if (i != place && at(i).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Are the words, if there are such, of one sentence? */
    boolean isSameSentence(int one, int other) {
        return other >= 0
                && other < size()
                && Objects.equals(statement(one).source(), statement(other).source())
                && statement(one).sentence() == statement(other).sentence();
    }

    /** A word that says what something is about. */
    boolean isContent(int index) {
        String form = at(index).form();
        return !FunctionWords.contains(form) && !Negation.isParticle(form);
    }
}
