package app.parallax.compare.point;

import app.parallax.compare.statement.Statement;
import app.parallax.text.FunctionWords;
import app.parallax.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Names what each point is about by one word, so that points on one thing stand together.
 *
 * <p>The word is the one that most of a point's passages share, weighed by how rare it is in English (tf·idf); a word that names half of all points tells them apart no more and counts less.
 */
final class Topics {

    private static final double SETTLED = 2.2;

    private final ToDoubleFunction<String> rarity;
    private final List<Map<String, Double>> shares;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, TreeMap<String, Integer>> forms = new HashMap<>();
    private final Map<String, Double> rarities = new HashMap<>();

    /** @param rarity of a folded word form in English at large, 0 to 1 */
    Topics(List<List<Statement>> points, ToDoubleFunction<String> rarity) {
        this.rarity = rarity;
        this.shares = points.stream().map(this::shares).toList();
        shares.forEach(s -> s.keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum)));
    }

    /** For each point its topic. A word that already names several points is kept for others that it fits nearly as well. */
    List<String> names() {
        Map<String, Integer> picked = new HashMap<>();
        shares.forEach(share -> picked.merge(best(share, stem -> 1), 1, Integer::sum));
        return shares.stream()
                .map(share -> written(best(share, stem -> picked.getOrDefault(stem, 0) > 1 ? SETTLED : 1)))
                .toList();
    }

    private Map<String, Double> shares(List<Statement> point) {
        Map<String, Double> shares = new TreeMap<>();
        for (Statement statement : point) {
            var stems = new TreeSet<String>();
            for (Token word : statement.words()) {
                if (isTopical(word)) {
                    stems.add(word.stem());
                    forms.computeIfAbsent(word.stem(), key -> new TreeMap<>()).merge(word.form(), 1, Integer::sum);
                }
            }
            stems.forEach(stem -> shares.merge(stem, 1.0 / point.size(), Double::sum));
        }
        return shares;
    }

    private static boolean isTopical(Token word) {
        return !FunctionWords.contains(word.form())
                && word.form().length() > 2
                && Character.isLetter(word.form().charAt(0));
    }

    private String best(Map<String, Double> share, ToDoubleFunction<String> favour) {
        return share.keySet().stream()
                .max(Comparator.comparingDouble((String stem) -> score(stem, share) * favour.applyAsDouble(stem))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private double score(String stem, Map<String, Double> share) {
        int points = spread.getOrDefault(stem, 1);
        double common = (double) points / shares.size();
        double shared = points > 1 ? 1.4 : 1;
        return share.getOrDefault(stem, 0.0) * rarity(stem) * shared * (common > 0.2 ? 0.2 / common : 1);
    }

    /** The mean of its forms'; asked once they are all known. */
    private double rarity(String stem) {
        return rarities.computeIfAbsent(
                stem,
                known -> forms(known).keySet().stream()
                        .mapToDouble(rarity)
                        .average()
                        .orElse(0));
    }

    /** The longest form of the word: as a rule the noun ("neutrality" before "neutral"). */
    private String written(String stem) {
        if (stem.isEmpty()) {
            return stem;
        }
        String form = forms(stem).keySet().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(stem);
        return form.codePoints()
                        .limit(1)
                        .mapToObj(Character::toString)
                        .map(s -> s.toUpperCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining())
                + form.substring(form.offsetByCodePoints(0, 1));
    }

    private Map<String, Integer> forms(String stem) {
        return forms.getOrDefault(stem, new TreeMap<>());
    }
}
