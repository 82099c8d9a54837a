package app.parallax.dossier.version;

import app.parallax.text.Folded;
import app.parallax.text.Folding;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text folded, each stretch of white space made one space, with the way back. Positions count characters of the folded text unless said otherwise. Immutable. */
final class FoldedText {

    private final String folded;

    /** For each character of {@link #folded} where the letters it stands for start and end in the text as read. */
    private final int[] starts;

    private final int[] ends;

    FoldedText(String text) {
        Folded plain = Folding.fold(text);
        StringBuilder squeezed = new StringBuilder(plain.text().length());
        int[] from = new int[plain.text().length()];
        int[] to = new int[plain.text().length()];
        for (int i = 0; i < plain.text().length(); i++) {
            char c = plain.text().charAt(i);
            boolean space = Character.isWhitespace(c);
            Span letters = plain.map().toOriginal(new Span(i, i + 1));
            int last = squeezed.length() - 1;
            if (space && last >= 0 && squeezed.charAt(last) == ' ') {
                to[last] = letters.end();
            } else {
                from[squeezed.length()] = letters.start();
                to[squeezed.length()] = letters.end();
                squeezed.append(space ? ' ' : c);
            }
        }
        this.folded = squeezed.toString();
        this.starts = Arrays.copyOf(from, squeezed.length());
        this.ends = Arrays.copyOf(to, squeezed.length());
    }

    /** As this class writes what is to be found in it: folded, white space made one, also at the ends. */
    static String written(String words) {
        return new FoldedText(words).folded;
    }

    /** Where words that were {@link #written} so stand, in order; nowhere where they are empty. */
    List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = words.isEmpty() ? -1 : folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** The first place of the words from there on, or -1. */
    int placeFrom(String words, int from) {
        return folded.indexOf(words, from);
    }

    /** In the text as read. */
    Span original(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** How many characters before this place are those, read backwards. */
    int agreeingBefore(int place, String before) {
        int count = 0;
        while (count < before.length()
                && count < place
                && folded.charAt(place - 1 - count) == before.charAt(before.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** How many characters from this place on are those. */
    int agreeingFrom(int place, String after) {
        int count = 0;
        while (count < after.length()
                && place + count < folded.length()
                && folded.charAt(place + count) == after.charAt(count)) {
            count++;
        }
        return count;
    }

    /** The place of a character of the text as read; the end where it is behind all. */
    int placeOf(int character) {
        int at = Arrays.binarySearch(starts, character);
        return at >= 0 ? at : -at - 1;
    }
}
