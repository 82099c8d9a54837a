package app.parallax.engine;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import java.util.List;

/**
 * Hears what is known already while a comparison is being made, corrections obeyed: first all texts, then the layers of each, then what was quoted, then what is tied between two
 * of them and what differs there. Called by the threads that
 * do the work, by several at once, and not after {@link Engine#compare} has returned; whoever hears should be quick. What the comparison says in the end replaces all of it.
 */
public interface Early {

    /** For those who wait for the end. */
    Early UNHEARD = new Early() {
        @Override
        public void texts(List<AnnotatedSource> sources) {}

        @Override
        public void annotated(AnnotatedSource source) {}

        @Override
        public void tied(List<Link> links) {}
    };

    /**
     * @param sources all of them, with no layers yet
     */
    void texts(List<AnnotatedSource> sources);

    /** A source has all its layers. */
    void annotated(AnnotatedSource source);

    /**
     * Two sources have been held against each other.
     *
     * @param links all between the two
     */
    void tied(List<Link> links);

    /**
     * What can be said so far: quotations, which the comparison will say the same of, and differences in the pairs that are done, which may still change. It says nothing of what speaks of all sources: its
     * points and support are empty, and it knows no additions or omissions.
     *
     * @param pairs how many of the pairs of sources are done
     */
    default void found(Comparison soFar, Pairs pairs) {}

    /** How much of the time that a run takes may go into such answers, where they are worked out for nothing else: 0 for nothing, 0.1 for a tenth. */
    default double share() {
        return 0;
    }

    /** How many pairs of sources have been held against each other. */
    record Pairs(int done, int all) {}
}
