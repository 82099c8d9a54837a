package app.parallax.compare;

import app.parallax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * How far other sources bear a sentence out.
 *
 * @param support the probability that another source states the same about the same occasion; null where there is nothing to state or nobody to ask
 */
public record SentenceSupport(Passage sentence, @Nullable Double support) {}
