package app.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins number words into one word of digits ("one hundred and twenty-three": 123). Only words that follow each other
 * with nothing but a space, a line end or a hyphen between them belong together, and only where the language lets them:
 * "ninety three" is 93, "three ninety" are two numbers.
 */
public final class NumberWords {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Long> SCALES = Map.of(
            "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);

    private NumberWords() {}

    /** The value of one small number word in lower case, "zero" to "nineteen" and the tens; -1 for any other word. */
    public static int small(String word) {
        return UNITS.getOrDefault(word, TENS.getOrDefault(word, -1));
    }

    /** The value of two words of a number below a hundred, "sixty" and "four"; -1 where they make none. */
    public static int tensAndUnits(String tens, String units) {
        int ten = TENS.getOrDefault(tens, -1);
        int unit = UNITS.getOrDefault(units, -1);
        return ten > 0 && unit > 0 && unit < 10 ? ten + unit : -1;
    }

    /** The words of the tens or of what is below them, in order of value. */
    public static List<String> words(boolean tens) {
        return (tens ? TENS : UNITS)
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Can a number begin with this word, or go on with it? ("And" goes on with nothing by itself.) */
    static boolean isPart(String word) {
        return UNITS.containsKey(word) || TENS.containsKey(word) || isScale(word);
    }

    static List<RawWord> join(List<RawWord> words, String text) {
        List<RawWord> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = numberEnd(words, at, text);
            if (end == at) {
                joined.add(words.get(at++));
                continue;
            }
            Span span = words.get(at).span().hull(words.get(end - 1).span());
            joined.add(new RawWord(Long.toString(value(words.subList(at, end))), span));
            at = end;
        }
        return joined;
    }

    /** The index behind the longest number that starts at {@code from}; {@code from} itself where none does. */
    private static int numberEnd(List<RawWord> words, int from, String text) {
        int end = from;
        int room = Integer.MAX_VALUE; // the value that a following unit or ten must stay under
        for (int i = from; i < words.size() && (i == from || adjoins(words.get(i - 1), words.get(i), text)); i++) {
            String word = words.get(i).form();
            int next = roomAfter(word, room, end > from);
            if (next < 0) {
                boolean bridge = word.equals("and")
                        && i > from
                        && isScale(words.get(i - 1).form());
                if (!bridge) {
                    break;
                }
                continue;
            }
            room = next;
            end = i + 1;
        }
        return end;
    }

    /** What a further word must stay under, or -1 where {@code word} cannot go on the number. */
    private static int roomAfter(String word, int room, boolean begun) {
        Integer unit = UNITS.get(word);
        if (unit != null) {
            return unit < room ? 0 : -1;
        }
        Integer ten = TENS.get(word);
        if (ten != null) {
            return ten < room ? 10 : -1;
        }
        if (begun && isScale(word)) {
            return 100;
        }
        return -1;
    }

    private static boolean isScale(String word) {
        return word.equals("hundred") || SCALES.containsKey(word);
    }

    private static boolean adjoins(RawWord before, RawWord word, String text) {
        String between = text.substring(before.span().end(), word.span().start());
        return between.length() <= 3
                && (between.isBlank() || Folding.key(between).equals("-"));
    }

    private static long value(List<RawWord> words) {
        long total = 0;
        long current = 0;
        for (RawWord word : words) {
            String form = word.form();
            Long scale = SCALES.get(form);
            if (scale != null) {
                total += current * scale;
                current = 0;
            } else if (form.equals("hundred")) {
                current *= 100;
            } else {
                current += UNITS.getOrDefault(form, 0) + TENS.getOrDefault(form, 0);
            }
        }
        return total + current;
    }
}
