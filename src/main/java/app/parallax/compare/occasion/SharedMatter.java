package app.parallax.compare.occasion;

import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.Word;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two sources have in common by names and nouns, whatever they say of it. What was worked out of a source is kept; for one thread.
 *
 * <p>The limits were chosen on news texts. Of 84 halves of articles, in alternate sentences, set beside the other half all share its matter, of 70 summaries beside their texts 69; of 8,106
 * pairs of halves of two articles one in fifty-eight does, of other texts that are not too short to tell one in sixteen.
 */
final class SharedMatter {

    /** So many repeated nouns in common tell that two texts have one topic. */
    private static final int TOPIC = 3;

    /** So many surnames, places and bodies in common tell it, too. */
    private static final int NAMES = 2;

    /** The least share of the nouns of the shorter of two texts. */
    private static final double SHARE = 0.2;

    /** Of a text of fewer nouns one noun does. */
    private static final int FEW = 10;

    /** A text of fewer nouns is too short to tell what it is about. */
    private static final int SHORT = 5;

    private final Map<String, Map<String, Integer>> nouns = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /** True where two texts name the same, repeat the same nouns or have enough of the shorter one's nouns in common. Symmetric. */
    boolean isOne(AnnotatedSource one, AnnotatedSource other) {
        return sharesNames(one, other) || sharesTopic(one, other) || shareOfNouns(one, other) >= SHARE;
    }

    /** The same, where one noun in common does for a text of few nouns. Symmetric. */
    boolean mayBeOne(AnnotatedSource one, AnnotatedSource other) {
        boolean few = Math.min(nouns(one).size(), nouns(other).size()) < FEW;
        return isOne(one, other) || (few && shareOfNouns(one, other) > 0);
    }

    /** True where two texts name the same and one repeats what the other speaks of. Symmetric. */
    boolean isOneByNamesAndTopic(AnnotatedSource one, AnnotatedSource other) {
        return sharesNames(one, other) && sharesTopic(one, other);
    }

    /** True for a claim or a headline: it has too few nouns to tell what it is about. */
    boolean isShort(AnnotatedSource source) {
        return nouns(source).size() < SHORT;
    }

    /** How many of the nouns of the text that has fewer stand in the other, from 0 to 1; 0 where one has none. */
    double shareOfNouns(AnnotatedSource one, AnnotatedSource other) {
        int fewer = Math.min(nouns(one).size(), nouns(other).size());
        long shared =
                nouns(one).keySet().stream().filter(nouns(other)::containsKey).count();
        return fewer == 0 ? 0 : (double) shared / fewer;
    }

    private boolean sharesNames(AnnotatedSource one, AnnotatedSource other) {
        return names(one).stream().filter(names(other)::contains).count() >= NAMES;
    }

    private boolean sharesTopic(AnnotatedSource one, AnnotatedSource other) {
        return holdsTopicOf(one, other) || holdsTopicOf(other, one);
    }

    /** True where most of the nouns that one repeats stand in the other. */
    private boolean holdsTopicOf(AnnotatedSource one, AnnotatedSource other) {
        Set<String> topic = nouns(one).entrySet().stream()
                .filter(noun -> noun.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        long shared = topic.stream().filter(nouns(other)::containsKey).count();
        return shared >= TOPIC && 2 * shared >= topic.size();
    }

    /** Those in the text and those before its turns. */
    private Set<String> names(AnnotatedSource source) {
        return names.computeIfAbsent(source.id(), id -> {
            Set<String> all = new HashSet<>(People.surnames(source));
            People.speakers(source).forEach(speaker -> all.add(People.surname(speaker)));
            return all;
        });
    }

    /** How often each noun stands in a source, by stem. */
    private Map<String, Integer> nouns(AnnotatedSource source) {
        return nouns.computeIfAbsent(source.id(), id -> counted(source));
    }

    private static Map<String, Integer> counted(AnnotatedSource source) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < source.sentences().size(); i++) {
            Span sentence = source.sentences().get(i).span();
            TagLetters.read(source.text(), sentence, source.partsOfSpeech().get(i)).stream()
                    .filter(Word::isNominal)
                    .flatMap(word -> Tokenizer.tokens(word.text()).stream())
                    .filter(token -> token.form().length() > 2 && !FunctionWords.contains(token.form()))
                    .forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
        }
        return counts;
    }
}
