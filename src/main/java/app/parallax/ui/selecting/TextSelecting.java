package app.parallax.ui.selecting;

import app.parallax.compare.Comparison;
import app.parallax.present.selecting.Grain;
import app.parallax.present.selecting.SelectedText;
import app.parallax.present.selecting.ShownText;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which words of which source are selected. While the mouse is dragged only {@link #range} changes; the session hears of the words once the mouse is let go of. Touched by the window's thread only.
 */
public final class TextSelecting {
    private final Session session;
    private final Map<String, Supplier<ShownText>> pages = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable TextRange> range = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TextRange> caret = new ReadOnlyObjectWrapper<>();
    private @Nullable Drag drag;

    /** A drag under way: where it began, and by what it selects. */
    private record Drag(String source, Span from, Grain grain) {}

    public TextSelecting(Session session) {
        this.session = session;
        session.selectedText().subscribe(words -> {
            if (words == null && drag == null) {
                range.set(null);
                caret.set(null);
            }
        });
        session.columns().subscribe(this::letGoOfWhatIsGone);
        session.readable().subscribe(now -> letGoOfWhatIsGone());
    }

    private void letGoOfWhatIsGone() {
        pages.keySet().retainAll(session.columns());
        TextRange now = range.get() == null ? caret.get() : range.get();
        if (now != null && !isThere(now)) {
            clear();
        }
    }

    private boolean isThere(TextRange now) {
        Comparison comparison = session.readable().get();
        return comparison != null
                && session.columns().contains(now.source())
                && comparison.sources().stream()
                        .anyMatch(source -> source.id().equals(now.source())
                                && now.span().end() <= source.text().length());
    }

    /** A page shows a source from now on. */
    public void show(String source, Supplier<ShownText> text) {
        pages.put(source, text);
    }

    /** What the page of a source shows of it; nothing where there is no page. */
    public ShownText text(String source) {
        Supplier<ShownText> page = pages.get(source);
        return page == null ? new ShownText(List.of()) : page.get();
    }

    /** What is selected, as it is drawn; never empty; null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable TextRange> range() {
        return range.getReadOnlyProperty();
    }

    /** Where selecting by key begins, once it was put somewhere by key: a range without words; null while it is nowhere, or words are selected. */
    public ReadOnlyObjectProperty<@Nullable TextRange> caret() {
        return caret.getReadOnlyProperty();
    }

    /** Puts the caret somewhere; what was selected is let go of. */
    public void place(String source, int position) {
        clear();
        caret.set(new TextRange(source, position, position));
    }

    /** What is selected of a source; empty at 0 where nothing is. */
    public Span span(String source) {
        TextRange now = range.get();
        return now != null && now.source().equals(source) ? now.span() : new Span(0, 0);
    }

    /** The mouse is pressed on a place: what was selected is let go of, and by words or paragraphs the first one is selected. */
    public void begin(String source, int position, Grain grain) {
        clear();
        Span from = text(source).around(position, grain);
        drag = new Drag(source, from, grain);
        set(TextRange.dragged(source, from, from));
    }

    /** The mouse is pressed to move the end of what is selected; where nothing is selected, to select from a place on. */
    public void resume(String source, int from) {
        TextRange now = range.get();
        int anchor = now != null && now.source().equals(source) ? now.anchor() : from;
        drag = new Drag(source, new Span(anchor, anchor), Grain.CHARACTER);
        caret.set(null);
    }

    /** The mouse has come to another place with its button down. */
    public void dragTo(int position) {
        Drag under = drag;
        if (under != null) {
            Span to = text(under.source()).around(position, under.grain());
            set(TextRange.dragged(under.source(), under.from(), to));
        }
    }

    /** The mouse is let go of. */
    public void end() {
        if (drag != null) {
            // Told first: white space alone is no passage, and stays selected all the same.
            tell();
            drag = null;
        }
    }

    public boolean isDragging() {
        return drag != null;
    }

    /** Moves the end of what is selected to a place; where nothing of the source is selected, selects from another place to there. */
    public void extend(String source, int from, int to) {
        resume(source, from);
        dragTo(to);
        end();
    }

    /** Selects all that is shown of a source. */
    public void all(String source) {
        begin(source, 0, Grain.TEXT);
        end();
    }

    /**
     * Lets go of what is selected.
     *
     * @return false where nothing was
     */
    public boolean clear() {
        drag = null;
        boolean any = range.get() != null || caret.get() != null;
        range.set(null);
        caret.set(null);
        session.selectedText().set(null);
        return any;
    }

    private void set(TextRange wanted) {
        range.set(wanted.span().isEmpty() ? null : wanted);
    }

    private void tell() {
        TextRange now = range.get();
        Comparison comparison = session.readable().get();
        session.selectedText()
                .set(
                        now == null || comparison == null
                                ? null
                                : passage(now, comparison.source(now.source()).text()));
    }

    private static @Nullable Passage passage(TextRange now, String text) {
        int start = now.span().start();
        int end = now.span().end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new Passage(now.source(), start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words that are selected; empty where none are. */
    public Optional<SelectedText> selected() {
        TextRange now = range.get();
        return now == null
                ? Optional.empty()
                : Optional.of(text(now.source()).selected(now.source(), now.span()))
                        .filter(words -> !words.isBlank());
    }

    /** How many words are selected. */
    public int words() {
        TextRange now = range.get();
        return now == null ? 0 : text(now.source()).words(now.span());
    }
}
