package app.parallax.present.figure;

import app.parallax.compare.Comparison;
import app.parallax.compare.Lineage;
import app.parallax.source.Clause;
import app.parallax.source.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts who independently gives a figure: one speaker on one occasion is one witness, whoever reports it; a text that took its words from another is none of its own. */
final class FigureWitnesses {
    private final Comparison comparison;

    FigureWitnesses(Comparison comparison) {
        this.comparison = comparison;
    }

    int count(List<FigureMention> mentions) {
        Set<String> giving = mentions.stream().map(m -> m.source().id()).collect(Collectors.toSet());
        return (int) mentions.stream()
                .filter(mention -> origin(mention).equals(mention.source().id()) || !giving.contains(origin(mention)))
                .map(this::witness)
                .distinct()
                .count();
    }

    private String witness(FigureMention mention) {
        return mention.clause()
                .map(Clause::voice)
                .map(Voice::speaker)
                .map(speaker -> "speaker " + speaker + " "
                        + mention.source().source().info().occasion())
                .orElseGet(() -> "source " + origin(mention));
    }

    private String origin(FigureMention mention) {
        return comparison.lineage().stream()
                .filter(line -> line.to().equals(mention.source().id()))
                .filter(line -> line.passages().stream().anyMatch(mention.passage()::overlaps))
                .map(Lineage::from)
                .sorted()
                .findFirst()
                .orElse(mention.source().id());
    }
}
