package app.parallax.export.report;

import app.parallax.present.Phrases;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words as the typefaces can draw them; remembers what they cannot. For one report and one thread. */
final class Drawable {
    /** Stands for what cannot be drawn. */
    private static final String BOX = "\u25A1";

    /** How many characters are named; the others are counted. */
    private static final int MOST_NAMES = 12;

    private final Typefaces typefaces;
    private final Collection<Integer> missing = new TreeSet<>();

    Drawable(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Composed (Unicode NFC), without what nobody sees. */
    String of(String words) {
        StringBuilder drawn = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> add(drawn, c));
        return drawn.toString();
    }

    private void add(StringBuilder drawn, int c) {
        int type = Character.getType(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            drawn.append(c == '\n' || c == '\u00A0' ? (char) c : ' ');
        } else if (type == Character.FORMAT || type == Character.CONTROL || isVariation(c)) {
            // Directions are found from the letters; the rest of these is not seen.
            return;
        } else if (typefaces.has(c)) {
            drawn.appendCodePoint(c);
        } else {
            missing.add(c);
            drawn.append(BOX);
        }
    }

    /** Asks for another shape of the character before it. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    /** What could not be drawn so far, in a sentence; empty where all could. */
    String told(Phrases phrases) {
        if (missing.isEmpty()) {
            return "";
        }
        String names = missing.stream().limit(MOST_NAMES).map(Drawable::name).collect(Collectors.joining(", "));
        int further = missing.size() - MOST_NAMES;
        String which = further <= 0
                ? names
                : phrases.text("report.unshown.more", Map.of("which", names, "count", Integer.toString(further)));
        return phrases.text(
                missing.size() == 1 ? "report.unshown.one" : "report.unshown.other",
                Map.of("count", Integer.toString(missing.size()), "which", which));
    }

    private static String name(int c) {
        String name = Character.getName(c);
        String code = String.format(java.util.Locale.ROOT, "U+%04X", c);
        return name == null ? code : code + " " + name;
    }
}
