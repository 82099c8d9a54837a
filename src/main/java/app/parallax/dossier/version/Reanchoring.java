package app.parallax.dossier.version;

import app.parallax.dossier.work.Anchor;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in a new text of a source what was anchored in the old one: the same words, of several places one between the same certain neighbours, with the same words around it, and nearest to where it is to be expected; else
 * what stands between the same neighbours now, or the stretch that has most of the words. Immutable; safe for several threads.
 */
public final class Reanchoring {

    /** The share of a passage's words that a stretch must have to be its new wording. */
    private static final double MOST = 0.6;

    /** Fewer words than this tell nothing by themselves; only their neighbours do. */
    private static final int FEW = 3;

    /** How many characters of a neighbour must be found again, where it has as many. */
    private static final int NEIGHBOUR = 12;

    private final String text;
    private final FoldedText folded;
    private final WordIndex now;
    private final WordIndex old;
    private final PlaceMap map;

    /**
     * @param oldText in which the anchors stand
     * @param newText in which they are looked for
     */
    public Reanchoring(String oldText, String newText) {
        this.text = newText;
        this.folded = new FoldedText(newText);
        this.now = new WordIndex(newText);
        this.old = new WordIndex(oldText);
        this.map = new PlaceMap(old, now);
    }

    /** The anchor at its new place; one that is not to be found is lost. */
    public Anchor carry(Anchor anchor) {
        Optional<Span> same = same(anchor);
        if (same.isPresent()) {
            return Anchor.of(anchor.moved(same.get(), Anchor.Fit.FITS).passage(), text);
        }
        return between(anchor)
                .or(() -> alike(anchor))
                .map(place -> anchor.moved(place, Anchor.Fit.CHANGED))
                .orElseGet(() -> anchor.moved(anchor.span(), Anchor.Fit.LOST));
    }

    private Optional<Span> same(Anchor anchor) {
        String words = FoldedText.written(anchor.words());
        String before = FoldedText.written(anchor.before());
        String after = FoldedText.written(anchor.after());
        int expected = folded.placeOf(expectedCharacter(anchor));
        int oldWord = old.from(anchor.span().start());
        return folded.places(words).stream()
                .min(Comparator.comparing((Integer place) -> !map.isBetweenTheSame(oldWord, wordAt(place)))
                        .thenComparingInt(place -> -folded.agreeingBefore(place, before)
                                - folded.agreeingFrom(place + words.length(), after))
                        .thenComparingInt(place -> Math.abs(place - expected)))
                .map(place -> folded.original(place, place + words.length()));
    }

    private int wordAt(int place) {
        return now.from(folded.original(place, place + 1).start());
    }

    private int expectedWord(Anchor anchor) {
        return map.expected(old.from(anchor.span().start()));
    }

    private int expectedCharacter(Anchor anchor) {
        int word = expectedWord(anchor);
        return word < now.size() ? now.word(word).span().start() : text.length();
    }

    /** What stands between what stood before it and after it, as near as may be; nothing where they meet. */
    private Optional<Span> between(Anchor anchor) {
        String before = last(FoldedText.written(anchor.before()));
        String after = first(FoldedText.written(anchor.after()));
        int expected = folded.placeOf(expectedCharacter(anchor));
        int farthest = 2 * (anchor.words().length() + NEIGHBOUR);
        return folded.places(before).stream()
                .map(place -> place + before.length())
                .sorted(Comparator.comparingInt(place -> Math.abs(place - expected)))
                .flatMap(start -> Optional.of(after.isEmpty() ? -1 : folded.placeFrom(after, start))
                        .filter(end -> end > start && end - start <= farthest)
                        .map(end -> folded.original(start, end))
                        .filter(span -> !span.of(text).isBlank())
                        .stream())
                .findFirst();
    }

    private static String last(String words) {
        return words.substring(Math.max(0, words.length() - NEIGHBOUR));
    }

    private static String first(String words) {
        return words.substring(0, Math.min(NEIGHBOUR, words.length()));
    }

    /** The stretch of as many words that shares most of them. */
    private Optional<Span> alike(Anchor anchor) {
        List<Token> words = Tokenizer.tokens(anchor.words());
        if (words.size() < FEW || now.size() < words.size()) {
            return Optional.empty();
        }
        Map<String, Integer> wanted = new HashMap<>();
        words.forEach(word -> wanted.merge(word.form(), 1, Integer::sum));
        int expected = expectedWord(anchor);
        Map<String, Integer> held = new HashMap<>();
        int shared = 0;
        int best = 0;
        int most = 0;
        for (int end = 1; end <= now.size(); end++) {
            shared += gained(held, wanted, now.word(end - 1).form());
            int start = end - words.size();
            if (start > 0) {
                shared -= lost(held, wanted, now.word(start - 1).form());
            }
            boolean nearer = shared == most && Math.abs(start - expected) < Math.abs(best - expected);
            if (start >= 0 && (shared > most || nearer)) {
                most = shared;
                best = start;
            }
        }
        return most < MOST * words.size() ? Optional.empty() : Optional.of(span(best, best + words.size()));
    }

    private Span span(int start, int end) {
        return new Span(now.word(start).span().start(), now.word(end - 1).span().end());
    }

    private static int gained(Map<String, Integer> held, Map<String, Integer> wanted, String form) {
        return held.merge(form, 1, Integer::sum) <= wanted.getOrDefault(form, 0) ? 1 : 0;
    }

    private static int lost(Map<String, Integer> held, Map<String, Integer> wanted, String form) {
        return held.merge(form, -1, Integer::sum) < wanted.getOrDefault(form, 0) ? 1 : 0;
    }
}
