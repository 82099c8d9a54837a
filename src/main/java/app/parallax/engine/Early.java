package app.parallax.engine;

import app.parallax.align.Link;
import app.parallax.source.AnnotatedSource;
import java.util.List;

/**
 * Hears what is known already while a comparison is being made, corrections obeyed: first all texts, then the layers of each, then what is tied between two of them. Called by the threads that
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
}
