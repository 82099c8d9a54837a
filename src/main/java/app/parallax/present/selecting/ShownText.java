package app.parallax.present.selecting;

import app.parallax.present.DisplayText;
import app.parallax.present.PageItem;
import app.parallax.text.Boundaries;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The paragraphs of a source that its page shows, one after the other: what is folded away, and what the page says itself, is not among them. Positions are those of the source, in UTF-16 code units; one that
 * stands in no paragraph counts as the end of the one before it. For one thread.
 */
public final class ShownText {
    private final List<PageItem.Paragraph> paragraphs;
    /** For each paragraph how many words it holds, and one more; 0 until somebody asks. */
    private final int[] counted;

    /**
     * @param paragraphs in the order of the source, none of them overlapping another
     */
    public ShownText(List<PageItem.Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        this.counted = new int[paragraphs.size()];
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** All of it, as a stretch of the source; empty at 0 where nothing is shown. */
    public Span span() {
        return isEmpty() ? new Span(0, 0) : new Span(start(0), end(paragraphs.size() - 1));
    }

    /** The paragraph that a position stands in, or the last before it; negative where nothing is shown, 0 where all that is shown comes later. */
    public int paragraphAt(int position) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return isEmpty() ? -1 : Math.max(0, low - 1);
    }

    /** How many paragraphs there are. */
    public int size() {
        return paragraphs.size();
    }

    /** Where the words of a paragraph begin. */
    public int start(int paragraph) {
        return text(paragraph).toSource(0);
    }

    /** Where the words of a paragraph end. */
    public int end(int paragraph) {
        return paragraphs.get(paragraph).span().end();
    }

    private DisplayText text(int paragraph) {
        return paragraphs.get(paragraph).text();
    }

    /** What a click on a position means: nothing but the place itself, its word, its paragraph, all. A place inside a character counts as the beginning of that. */
    public Span around(int position, Grain grain) {
        int paragraph = paragraphAt(position);
        if (paragraph < 0) {
            return span();
        }
        DisplayText text = text(paragraph);
        int at = text.toShown(position);
        return switch (grain) {
            case CHARACTER -> {
                int place = text.toSource(Boundaries.atCharacter(text.shown(), at));
                yield new Span(place, place);
            }
            case WORD -> {
                Span word = Boundaries.wordAt(text.shown(), at);
                yield new Span(text.toSource(word.start()), text.toSource(word.end()));
            }
            case PARAGRAPH -> new Span(start(paragraph), end(paragraph));
            case TEXT -> span();
        };
    }

    /** Where one comes from a position by one step on; the end of all where there is no further one. */
    public int next(int position, Grain grain) {
        int paragraph = paragraphAt(position);
        if (paragraph < 0 || grain == Grain.TEXT) {
            return span().end();
        }
        int at = text(paragraph).toShown(position);
        boolean goesOn = at == length(paragraph) && paragraph + 1 < paragraphs.size();
        return switch (grain) {
            case CHARACTER ->
                goesOn
                        ? start(paragraph + 1)
                        : text(paragraph).toSource(Boundaries.nextCharacter(shown(paragraph), at));
            case WORD -> nextWord(paragraph, at);
            default -> end(goesOn ? paragraph + 1 : paragraph);
        };
    }

    /** Where the next word or paragraph begins; the position itself where there is none further on. */
    public int nextStart(int position, Grain grain) {
        int end = next(position, grain);
        int start = previous(end, grain);
        int later = start > position ? start : previous(next(end, grain), grain);
        return Math.max(position, later);
    }

    private int nextWord(int paragraph, int at) {
        int from = at;
        for (int i = paragraph; i < paragraphs.size(); i++) {
            if (Boundaries.countWords(shown(i), from, length(i)) > 0) {
                return text(i).toSource(Boundaries.nextWordEnd(shown(i), from));
            }
            from = 0;
        }
        return span().end();
    }

    /** Where one comes from a position by one step back; the beginning of all where there is no further one. */
    public int previous(int position, Grain grain) {
        int paragraph = paragraphAt(position);
        if (paragraph < 0 || grain == Grain.TEXT) {
            return span().start();
        }
        int at = text(paragraph).toShown(position);
        return switch (grain) {
            case CHARACTER -> previousCharacter(paragraph, at, position);
            case WORD -> previousWord(paragraph, at);
            default -> start(at == 0 && paragraph > 0 ? paragraph - 1 : paragraph);
        };
    }

    private int previousCharacter(int paragraph, int at, int position) {
        if (at > 0) {
            return text(paragraph).toSource(Boundaries.previousCharacter(shown(paragraph), at));
        }
        for (int i = paragraph - 1; i >= 0; i--) {
            // Where nothing stands between two paragraphs, the end of the one is the beginning of the other.
            if (end(i) < position) {
                return end(i);
            }
            if (length(i) > 0) {
                return text(i).toSource(Boundaries.previousCharacter(shown(i), length(i)));
            }
        }
        return span().start();
    }

    private int previousWord(int paragraph, int at) {
        int to = at;
        for (int i = paragraph; i >= 0; i--) {
            if (Boundaries.countWords(shown(i), 0, to) > 0) {
                return text(i).toSource(Boundaries.previousWordStart(shown(i), to));
            }
            to = i > 0 ? length(i - 1) : 0;
        }
        return span().start();
    }

    private String shown(int paragraph) {
        return text(paragraph).shown();
    }

    private int length(int paragraph) {
        return shown(paragraph).length();
    }

    /** How many words a stretch holds; each paragraph is counted but once, and those at its ends. */
    public int words(Span span) {
        int first = paragraphAt(span.start());
        int last = paragraphAt(span.end());
        if (first < 0 || span.isEmpty()) {
            return 0;
        }
        int between = IntStream.range(first + 1, last).map(this::words).sum();
        return words(first, span) + between + (last > first ? words(last, span) : 0);
    }

    private int words(int paragraph, Span span) {
        DisplayText text = text(paragraph);
        return Boundaries.countWords(text.shown(), text.toShown(span.start()), text.toShown(span.end()));
    }

    private int words(int paragraph) {
        if (counted[paragraph] == 0) {
            counted[paragraph] = 1 + Boundaries.countWords(shown(paragraph), 0, length(paragraph));
        }
        return counted[paragraph] - 1;
    }

    /** What is shown of a stretch. */
    public SelectedText selected(String source, Span span) {
        List<SelectedText.Part> parts = new ArrayList<>();
        for (int i = Math.max(0, paragraphAt(span.start())); i < paragraphs.size(); i++) {
            Span whole = new Span(start(i), end(i));
            if (whole.start() >= span.end()) {
                break;
            }
            if (whole.overlaps(span)) {
                int from = Math.max(whole.start(), span.start());
                parts.add(new SelectedText.Part(paragraphs.get(i), new Span(from, Math.min(whole.end(), span.end()))));
            }
        }
        return new SelectedText(source, parts);
    }
}
