package app.parallax.read.layout;

import app.parallax.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose words an opening without a label is: of those whom the heading or later labels show to speak, the first whom it
 * does not address.
 */
final class OpeningSpeaker {

    /** How far an address by name reaches. */
    private static final int ADDRESS = 160;

    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)\\b(?:I|I['’]m|we|we['’]re|my|our|us|me|you|your|thank|thanks|welcome|let['’]s|ladies)\\b");

    private OpeningSpeaker() {}

    /** True where the words are somebody's, not about somebody. */
    static boolean isSpoken(String words) {
        return SPOKEN.matcher(words).find();
    }

    /**
     * @param heading people whom the heading names, in its order
     * @param principals those who speak later under a label, most words first
     * @param opening how the opening begins
     */
    static @Nullable String of(List<String> heading, List<String> principals, String opening) {
        List<String> candidates = new ArrayList<>(heading);
        candidates.addAll(principals);
        String address = address(opening);
        return candidates.stream()
                .filter(name -> !isAddressed(name, address))
                .findFirst()
                .orElse(null);
    }

    private static String address(String opening) {
        String start = opening.substring(0, Math.min(ADDRESS, opening.length()));
        int comma = start.lastIndexOf(',');
        int stop = start.indexOf(". ");
        int end = stop > 0 && stop < comma ? Math.max(stop, start.indexOf(',')) : Math.max(comma, 0);
        return " " + Folding.key(start.substring(0, end)).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    private static boolean isAddressed(String name, String address) {
        for (String token : Folding.key(name).split("[ -]")) {
            if (token.length() > 2 && address.contains(" " + token + " ")) {
                return true;
            }
        }
        return false;
    }
}
