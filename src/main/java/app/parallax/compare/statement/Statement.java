package app.parallax.compare.statement;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.Voice;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause with all that decides what it may be held against.
 *
 * @param index its place among all statements of a comparison: by source id, then as the text reads
 * @param clause the index of the clause in its source
 * @param words every word of it
 * @param content the stems of its content words
 * @param names the ids of the entities it names
 * @param occasion the id of the occasion it speaks of; null where none is known
 * @param negated true where an odd number of negations governs it
 * @param account false for words that belong to the page or to a heading and assert nothing themselves
 * @param question true where it asks and does not state
 */
public record Statement(
        int index,
        AnnotatedSource source,
        int clause,
        Passage passage,
        List<Token> words,
        Set<String> content,
        Set<String> names,
        List<Figure> figures,
        List<DateMention> dates,
        Voice voice,
        @Nullable String occasion,
        boolean negated,
        boolean account,
        boolean question) {

    public Statement {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
    }

    /** Its place tells it from all others of its comparison: to go through the whole source for it would make every set of statements grow with the square of the text. */
    @Override
    public int hashCode() {
        return 31 * index + passage.hashCode();
    }

    /** The words as read. */
    public String text() {
        return source.words(passage.span());
    }

    public String sourceId() {
        return passage.source();
    }

    public int sentence() {
        return source.clauses().get(clause).sentence();
    }

    /** True where it asserts something that another source could bear out, and not only who speaks. */
    public boolean asserts() {
        return account && !question && content.size() >= 2 && !isTime() && !Attribution.isAll(this);
    }

    /** "1:40 p.m." above a piece of a live report. */
    private boolean isTime() {
        return !dates.isEmpty()
                && words.stream()
                        .allMatch(word ->
                                dates.stream().anyMatch(date -> date.span().overlaps(word.span())));
    }
}
