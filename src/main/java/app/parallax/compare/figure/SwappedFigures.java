package app.parallax.compare.figure;

import app.parallax.compare.Verdict;
import app.parallax.source.Figure;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two figures of one sentence that have changed places in another: "4 percent in the first quarter and 7 in the second", "7 percent in the first quarter and 4 in the second". Number by number
 * the two sentences agree, and neither number is told of what it is told of in the other.
 *
 * <p>A sentence is cut at its joints, and what stands in the stretch of one figure and in that of no other says what the figure is of.
 */
final class SwappedFigures {

    private static final Set<String> JOINTS = Set.of("and", "but", "or", "while", "whereas", "against", "versus");

    private static final Pattern MARK = Pattern.compile("[,;:()\u2013\u2014]");

    /** Words that join stretches elsewhere and here say which one is meant. */
    private static final Set<String> TELLING = Set.of("before", "after", "above", "below", "under", "over", "without");

    private static final Set<String> HAVING = Set.of("has", "have", "had");

    private SwappedFigures() {}

    /**
     * @param of stems of what the figure is of and no other figure of the sentence; never empty
     */
    private record Place(FigureInContext figure, Set<String> of) {
        boolean isOfTheSame(Place other) {
            return !Collections.disjoint(of, other.of);
        }

        boolean isOfAnother(Place other) {
            return !isOfTheSame(other);
        }

        boolean hasValueOf(Place other) {
            return relation(other) == Verdict.AGREE;
        }

        boolean differsFrom(Place other) {
            return relation(other) == Verdict.DIFFER;
        }

        /** "52 percent, and Holm 41": a bare number is one of what its neighbour is measured in. */
        private Verdict relation(Place other) {
            Figure mine = figure.figure();
            Figure theirs = other.figure.figure();
            if (Measures.areSame(mine, theirs)) {
                return FigureRelation.of(mine, theirs);
            }
            if (!isBare(mine) && !isBare(theirs)) {
                return Verdict.INCOMPARABLE;
            }
            return mine.value().compareTo(theirs.value()) == 0 ? Verdict.AGREE : Verdict.DIFFER;
        }
    }

    private static boolean isBare(Figure figure) {
        return figure.unit() == null && figure.counted() == null && figure.upperValue() == null;
    }

    /**
     * Each figure of the one with the figure of the other that stands in its place.
     *
     * @return empty where nothing has changed places
     */
    static List<FigurePairing.Pair> between(SentenceFigures.Sentence one, SentenceFigures.Sentence other) {
        List<Place> mine = places(one);
        List<Place> theirs = places(other);
        List<FigurePairing.Pair> swapped = new ArrayList<>();
        for (Place first : mine) {
            for (Place second : mine) {
                if (first.differsFrom(second)) {
                    theirs.stream()
                            .filter(place -> stands(place, first, second)
                                    && theirs.stream().anyMatch(with -> stands(with, second, first)))
                            .map(place -> FigurePairing.pair(first.figure(), place.figure()))
                            .forEach(swapped::add);
                }
            }
        }
        return FigurePairing.firstOfEach(swapped);
    }

    /** Does the place have what the first is of, and the value of the second? */
    private static boolean stands(Place place, Place first, Place second) {
        return place.isOfTheSame(first) && place.hasValueOf(second) && place.isOfAnother(second);
    }

    private static List<Place> places(SentenceFigures.Sentence sentence) {
        if (sentence.figures().size() < 2) {
            return List.of();
        }
        List<List<Token>> stretches = stretches(sentence);
        Set<String> shared = countedByAll(sentence);
        List<Place> places = new ArrayList<>();
        for (FigureInContext figure : sentence.figures()) {
            Set<String> of = new HashSet<>();
            Set<String> elsewhere = new HashSet<>();
            stretches.forEach(stretch -> stretch.stream()
                    .filter(token -> tells(token, sentence))
                    .map(Token::stem)
                    .forEach(holds(stretch, figure) ? of::add : elsewhere::add));
            if (isAlone(figure, sentence, stretches)) {
                of.removeAll(elsewhere);
                of.removeAll(shared);
                if (of.isEmpty()) {
                    stretches.stream()
                            .filter(stretch -> holds(stretch, figure))
                            .forEach(stretch -> of.addAll(having(stretch)));
                }
                if (!of.isEmpty()) {
                    places.add(new Place(figure, of));
                }
            }
        }
        return places;
    }

    /** "52 percent of the vote, and Holm 41": what one figure counts a bare one behind it counts too. */
    private static Set<String> countedByAll(SentenceFigures.Sentence sentence) {
        List<Figure> figures =
                sentence.figures().stream().map(FigureInContext::figure).toList();
        return figures.stream().noneMatch(SwappedFigures::isBare)
                ? Set.of()
                : figures.stream()
                        .flatMap(figure -> Stream.ofNullable(figure.counted()))
                        .flatMap(counted -> Tokenizer.tokens(counted).stream())
                        .map(Token::stem)
                        .collect(Collectors.toSet());
    }

    /** Two numbers in one stretch: nobody knows which words are of which. */
    private static boolean isAlone(
            FigureInContext figure, SentenceFigures.Sentence sentence, List<List<Token>> stretches) {
        return stretches.stream()
                .filter(stretch -> holds(stretch, figure))
                .allMatch(stretch -> sentence.figures().stream()
                                .filter(other -> holds(stretch, other))
                                .count()
                        == 1);
    }

    private static boolean holds(List<Token> stretch, FigureInContext figure) {
        Span span = figure.figure().span();
        return stretch.stream().anyMatch(token -> token.span().overlaps(span));
    }

    /** Years tell too: "4 percent in 2030 and 7 in 2031". */
    private static boolean tells(Token token, SentenceFigures.Sentence sentence) {
        boolean counts = sentence.figures().stream()
                .anyMatch(other -> other.figure().span().overlaps(token.span()));
        return !counts && (!FunctionWords.contains(token.form()) || TELLING.contains(token.form()));
    }

    /** "And has 350": where nothing else tells what a figure is of, that it is had does. */
    private static Set<String> having(List<Token> stretch) {
        return stretch.stream()
                .map(Token::form)
                .filter(HAVING::contains)
                .map(form -> "have")
                .collect(Collectors.toSet());
    }

    private static List<List<Token>> stretches(SentenceFigures.Sentence sentence) {
        String text = sentence.first().source().text();
        List<List<Token>> stretches = new ArrayList<>();
        List<Token> stretch = new ArrayList<>();
        int end = -1;
        for (Token token : sentence.words()) {
            boolean cut = JOINTS.contains(token.form())
                    || (end >= 0
                            && end < token.span().start()
                            && MARK.matcher(text.substring(end, token.span().start()))
                                    .find());
            if (cut && !stretch.isEmpty()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            stretch.add(token);
            end = token.span().end();
        }
        stretches.add(stretch);
        return stretches;
    }
}
