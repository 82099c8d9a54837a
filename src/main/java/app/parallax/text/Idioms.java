package app.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** English verbs with a particle and other set phrases that say what one word says: "turned down" is "rejected". */
public final class Idioms {

    private static final String RESOURCE = "idioms.txt";

    private static final String CARRIER = "*";

    /** By the stem of the carrier. */
    private static final Map<String, List<Idiom>> ALL = all();

    /**
     * @param words forms, of the carrier the stem
     * @param carrier its index among the words
     * @param means the stem of the word that says the same
     */
    private record Idiom(List<String> words, int carrier, String means) {
        boolean standsAt(List<String> forms, int index) {
            int start = index - carrier;
            if (start < 0 || start + words.size() > forms.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (i != carrier && !words.get(i).equals(forms.get(start + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Idioms() {}

    /**
     * The stem of the word that says what the phrase says of which the word at the index is the carrier.
     *
     * @param forms of the words around, in order
     * @param stem of the word at the index
     * @return empty where no phrase stands there
     */
    public static Optional<String> at(List<String> forms, String stem, int index) {
        return ALL.getOrDefault(stem, List.of()).stream()
                .filter(idiom -> idiom.standsAt(forms, index))
                .map(Idiom::means)
                .findFirst();
    }

    private static Map<String, List<Idiom>> all() {
        try (InputStream in = Objects.requireNonNull(Idioms.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Idioms::idiom)
                    .collect(Collectors.groupingBy(idiom -> idiom.words().get(idiom.carrier())));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The list of idioms " + RESOURCE + " is missing from the program. Install it again.", e);
        }
    }

    private static Idiom idiom(String line) {
        String[] sides = line.split("=", 2);
        List<String> words = Arrays.asList(sides[0].split(" ", -1));
        int carrier = 0;
        while (!words.get(carrier).startsWith(CARRIER)) {
            carrier++;
        }
        words.set(carrier, stem(words.get(carrier).substring(1)));
        return new Idiom(List.copyOf(words), carrier, stem(sides[1]));
    }

    private static String stem(String word) {
        return Tokenizer.tokens(word).getFirst().stem();
    }
}
