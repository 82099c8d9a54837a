package app.parallax.align;

import app.parallax.source.AnnotatedSource;
import java.util.Optional;

/** Remembers what was tied between two sources, or within one, beyond the life of an {@link Aligner}. Safe for several threads. */
public interface PairMemory {

    /** Remembers nothing. */
    PairMemory NONE = new PairMemory() {
        @Override
        public Optional<PairAlignment> find(AnnotatedSource first, AnnotatedSource second) {
            return Optional.empty();
        }

        @Override
        public void keep(AnnotatedSource first, AnnotatedSource second, PairAlignment result) {
            // That is all there is to it.
        }
    };

    /**
     * @param first the source with the lesser id
     * @param second the same as {@code first} for what one source repeats
     */
    Optional<PairAlignment> find(AnnotatedSource first, AnnotatedSource second);

    void keep(AnnotatedSource first, AnnotatedSource second, PairAlignment result);
}
