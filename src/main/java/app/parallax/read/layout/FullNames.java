package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fullest form of a person's name in one text: most words, then most accents, then most often written. A surname
 * that two people share stays as it is.
 */
final class FullNames {

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*+(?:[-'’.]\\p{L}[\\p{L}\\p{M}]*+)*+");
    private static final int MOST_WORDS = 4;
    private static final int MOST_KEYS = 50_000;

    private final Map<String, String> wordKeys = new HashMap<>();
    private final Map<String, Map<String, Integer>> formsByKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> keysBySurname = new HashMap<>();

    /**
     * @param names the people known of, from labels and headings, without office
     */
    FullNames(String text, Collection<String> names) {
        Set<String> surnames = new HashSet<>();
        names.forEach(name -> surnames.add(surname(Folding.key(name))));
        names.forEach(this::add);
        Set<String> mentioned = new HashSet<>();
        collect(text, surnames, mentioned);
    }

    /** The fullest form of the name; the name itself where no fuller one is known, or more than one person has it. */
    String of(String name) {
        String key = Folding.key(name);
        List<String> fuller = new ArrayList<>();
        for (String other : keysBySurname.getOrDefault(surname(key), Set.of())) {
            if (isShortened(key, other)) {
                fuller.add(other);
            }
        }
        fuller.removeIf(candidate -> fuller.stream().anyMatch(o -> !o.equals(candidate) && isShortened(candidate, o)));
        String best = fuller.size() == 1 ? fuller.getFirst() : key;
        return formsByKey.getOrDefault(best, Map.of(name, 1)).entrySet().stream()
                .max((a, b) -> accents(a.getKey()) != accents(b.getKey())
                        ? Integer.compare(accents(a.getKey()), accents(b.getKey()))
                        : Integer.compare(a.getValue(), b.getValue()))
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    private void add(String name) {
        String key = Folding.key(name);
        formsByKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
        keysBySurname.computeIfAbsent(surname(key), k -> new HashSet<>()).add(key);
    }

    /** Pairs of capitalised words that end in a known surname; each must be seen twice, or be a name already. */
    private void collect(String text, Set<String> surnames, Set<String> mentioned) {
        Matcher word = CAPITALISED.matcher(text);
        List<String> run = new ArrayList<>();
        int end = -1;
        while (word.find()) {
            if (end < 0 || !adjacent(text, end, word.start())) {
                run.clear();
            }
            end = word.end();
            take(run, stripPossessive(word.group()));
            if (run.size() > 1 && surnames.contains(keyOf(run.getLast()))) {
                mention(String.join(" ", run.subList(run.size() - 2, run.size())), mentioned);
                addIfKnown(String.join(" ", run));
            }
        }
    }

    private void take(List<String> run, String word) {
        if (OfficeWords.isOffice(word) || FunctionWords.contains(keyOf(word))) {
            run.clear();
            return;
        }
        run.add(word);
        if (run.size() > MOST_WORDS) {
            run.removeFirst();
        }
    }

    /** The same few words stand in capitals again and again. */
    private String keyOf(String word) {
        if (wordKeys.size() > MOST_KEYS) {
            wordKeys.clear();
        }
        return wordKeys.computeIfAbsent(word, Folding::key);
    }

    private void mention(String name, Set<String> mentioned) {
        String key = Folding.key(name);
        boolean known = formsByKey.containsKey(key);
        boolean wanting = formsByKey.containsKey(surname(key));
        if (!known && wanting && !mentioned.add(key)) {
            add(name);
        }
    }

    private void addIfKnown(String name) {
        if (formsByKey.containsKey(Folding.key(name))) {
            add(name);
        }
    }

    private static boolean adjacent(String text, int end, int start) {
        if (start - end > 3) {
            return false;
        }
        for (int i = end; i < start; i++) {
            if (!White.is(text.charAt(i)) || (text.charAt(i) == '\n' && i + 1 < start && text.charAt(i + 1) == '\n')) {
                return false;
            }
        }
        return end < start;
    }

    /** True where {@code longer} has the words of {@code key}, in order, and more; or is the same. */
    private static boolean isShortened(String key, String longer) {
        String[] words = key.split(" ");
        int at = 0;
        for (String word : longer.split(" ")) {
            at += at < words.length && words[at].equals(word) ? 1 : 0;
        }
        return at == words.length;
    }

    private static String surname(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private static String stripPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static int accents(String name) {
        return (int) name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }
}
