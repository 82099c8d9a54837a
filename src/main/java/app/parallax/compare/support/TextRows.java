package app.parallax.compare.support;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Sentence;
import app.parallax.text.FunctionWords;
import app.parallax.text.Negation;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Every sentence of every source, whoever says it and whether it states, asks or heads a page, found again by its words. The cost of a question grows with the places where its words stand. Filled once,
 * then only read.
 */
final class TextRows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * @param content its words that say what something is about
     * @param denies whether a word in it may deny something
     */
    record Row(String source, String words, List<Token> content, boolean denies) {}

    /** Two neighbouring sentences of one source: what is asked and answered, or begun in one and ended in the next. The last of a source stands alone. */
    record Window(Row first, List<Token> content, String words, boolean denies) {}

    TextRows(Collection<AnnotatedSource> sources) {
        sources.stream().sorted(Comparator.comparing(AnnotatedSource::id)).forEach(this::add);
    }

    private void add(AnnotatedSource source) {
        for (Sentence sentence : source.sentences()) {
            List<Token> words = Tokenizer.tokens(source.text(), sentence.span());
            List<Token> content = words.stream().filter(TextRows::isContent).toList();
            content.stream()
                    .map(Token::stem)
                    .distinct()
                    .forEach(stem -> places.computeIfAbsent(stem, key -> new ArrayList<>())
                            .add(rows.size()));
            boolean denies = words.stream().anyMatch(word -> Negation.mayDeny(word.form(), word.stem()));
            rows.add(new Row(source.id(), source.words(sentence.span()), content, denies));
        }
    }

    static boolean isContent(Token token) {
        return !FunctionWords.contains(token.form()) && !Negation.isParticle(token.form());
    }

    int size() {
        return rows.size();
    }

    /**
     * The places that share most of the words, of equals the first.
     *
     * @param but the source that is not looked at
     * @param most at most so many
     */
    List<Window> nearest(List<Token> words, String but, ToDoubleFunction<Token> weight, int most) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (Token word : words.stream().distinct().toList()) {
            for (int row : places.getOrDefault(word.stem(), List.of())) {
                shared.merge(row, weight.applyAsDouble(word), Double::sum);
                if (row > 0) {
                    shared.merge(row - 1, weight.applyAsDouble(word) / 2, Double::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> !rows.get(entry.getKey()).source().equals(but))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> window(entry.getKey()))
                .toList();
    }

    /** All places, for texts so short that nothing need be left out. */
    List<Window> all(String but) {
        List<Window> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).source().equals(but)) {
                all.add(window(row));
            }
        }
        return all;
    }

    private Window window(int row) {
        Row first = rows.get(row);
        if (row + 1 == rows.size() || !rows.get(row + 1).source().equals(first.source())) {
            return new Window(first, first.content(), first.words(), first.denies());
        }
        List<Token> content = new ArrayList<>(first.content());
        Row second = rows.get(row + 1);
        content.addAll(second.content());
        return new Window(first, content, first.words() + " " + second.words(), first.denies() || second.denies());
    }
}
