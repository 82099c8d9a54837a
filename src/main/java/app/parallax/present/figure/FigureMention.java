package app.parallax.present.figure;

import app.parallax.annotate.figure.NounForms;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure at its place in a source.
 *
 * @param wording where its words stand with what is counted, as far as that can be found beside it
 * @param counted the word for what is counted as the source has it; empty where it names none here
 */
record FigureMention(AnnotatedSource source, Figure figure, Span wording, String counted) {
    /** In words, as far as a figure's noun stands from it: "around 1,000 additional KFOR peacekeepers". */
    private static final int BEHIND = 6;

    private static final int BEFORE = 2;

    static FigureMention of(AnnotatedSource source, Figure figure) {
        Span around = around(source, figure.span());
        List<Token> words = Tokenizer.tokens(source.text(), around);
        Span wording = figure.span();
        for (Token word : before(words, figure.span())) {
            if (isModifier(word, figure)) {
                wording = wording.hull(word.span());
            }
        }
        List<Token> behind = behind(words, figure.span());
        String head = stem(figure.counted());
        for (Token word : behind) {
            if (isCounted(word, head, figure)) {
                return new FigureMention(source, figure, wording.hull(word.span()), source.words(word.span()));
            }
        }
        // "93 of them were wounded" counts what was named before: what is said of them tells what it is.
        return new FigureMention(source, figure, head.isEmpty() ? wording : withPhrase(wording, behind, source), "");
    }

    private static Span withPhrase(Span figure, List<Token> behind, AnnotatedSource source) {
        Span phrase = figure;
        for (Token word : behind) {
            String between = source.text().substring(phrase.end(), word.span().start());
            if (!between.isBlank()) {
                return phrase;
            }
            phrase = phrase.hull(word.span());
        }
        return phrase;
    }

    /** The clause, which is where a figure's noun stands. */
    private static Span around(AnnotatedSource source, Span figure) {
        return clause(source, figure).map(Clause::span).orElse(figure);
    }

    private static Optional<Clause> clause(AnnotatedSource source, Span figure) {
        List<Clause> clauses = source.clauses();
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).span().end() <= figure.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < clauses.size() && clauses.get(low).span().contains(figure);
        return inside ? Optional.of(clauses.get(low)) : Optional.empty();
    }

    private static List<Token> before(List<Token> words, Span figure) {
        List<Token> before = words.stream()
                .filter(word -> word.span().end() <= figure.start())
                .toList();
        return before.subList(Math.max(0, before.size() - BEFORE), before.size());
    }

    private static List<Token> behind(List<Token> words, Span figure) {
        return words.stream()
                .filter(word -> word.span().start() >= figure.end())
                .limit(BEHIND)
                .toList();
    }

    private static boolean isCounted(Token word, String head, Figure figure) {
        return word.stem().equals(head) || NounForms.base(word.form()).equals(figure.counted());
    }

    private static boolean isModifier(Token word, Figure figure) {
        return figure.modifiers().stream().anyMatch(modifier -> stem(modifier).equals(word.stem()));
    }

    /** Of the last word; empty where there is none. */
    static String stem(@Nullable String noun) {
        List<Token> words = noun == null ? List.of() : Tokenizer.tokens(noun);
        return words.isEmpty() ? "" : words.getLast().stem();
    }

    /** Empty where it stands in none, as in a table. */
    Optional<Clause> clause() {
        return clause(source, figure.span());
    }

    Passage passage() {
        return source.passage(figure.span());
    }

    boolean countsSame(FigureMention other) {
        String noun = stem(figure.counted());
        return !noun.isEmpty() && noun.equals(stem(other.figure.counted()));
    }
}
