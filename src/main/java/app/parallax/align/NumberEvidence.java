package app.parallax.align;

import app.parallax.source.Figure;
import app.parallax.text.Tokenizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a sentence's figures, numbers and names another source has. Safe for several threads. */
final class NumberEvidence {

    private final PreparedSource source;
    private final PairWords words;
    private final Set<String> values;

    NumberEvidence(PairView view) {
        this.source = view.source();
        this.words = view.words();
        this.values = values(view.other().source().figures());
    }

    private static Set<String> values(Collection<Figure> figures) {
        return figures.stream().map(NumberEvidence::value).collect(Collectors.toSet());
    }

    private static String value(Figure figure) {
        return figure.value().stripTrailingZeros().toPlainString();
    }

    /**
     * @param nearest the sentence of the other source that comes nearest
     */
    void add(BearingMeasure.Features features, Unit sentence, Unit nearest) {
        features.count(BearingFeature.FIGURES, sentence.figures().size());
        features.count(BearingFeature.FIGURES_MISSING, figuresBeyond(sentence, values));
        features.count(BearingFeature.NUMBERS_MISSING, numbersMissing(sentence));
        long names = Arrays.stream(sentence.names())
                .filter(stem -> words.counterpart(stem) < 0)
                .count();
        features.count(BearingFeature.NAMES_MISSING, names);
        features.set(BearingFeature.NAMES_MISSING_SHARE, (double) names / Math.max(1, sentence.names().length));
        Set<String> near = values(nearest.figures());
        long apart = figuresBeyond(sentence, near);
        features.count(BearingFeature.FIGURES_APART, apart);
        features.set(BearingFeature.FIGURES_DIFFER, apart > 0 && !near.isEmpty() ? 1 : 0);
    }

    private static long figuresBeyond(Unit sentence, Set<String> known) {
        return sentence.figures().stream()
                .filter(figure -> !known.contains(value(figure)))
                .count();
    }

    private long numbersMissing(Unit sentence) {
        Set<Integer> ofDates = stemsOfDates(sentence);
        return Arrays.stream(sentence.distinct())
                .filter(stem -> Character.isDigit(source.stems().stem(stem).charAt(0)) && words.counterpart(stem) < 0)
                .filter(stem -> !ofDates.contains(stem))
                .count();
    }

    /** A source may know the day of an event without naming it in so many words. */
    private Set<Integer> stemsOfDates(Unit sentence) {
        Set<Integer> stems = new HashSet<>();
        sentence.dates()
                .forEach(date -> Tokenizer.tokens(source.source().text(), date.span())
                        .forEach(token -> stems.add(source.stems().number(token.stem()))));
        return stems;
    }
}
