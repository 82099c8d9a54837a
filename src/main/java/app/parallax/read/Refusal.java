package app.parallax.read;

import app.parallax.source.Problem;

/**
 * A source that could not be read, and why.
 *
 * @param name as in its {@link SourceInput}
 */
public record Refusal(String name, Problem problem) {}
