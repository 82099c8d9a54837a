package app.parallax.source;

import app.parallax.text.Span;

/**
 * The unit that everything later points at: a stretch of one sentence that states one thing. The clauses of a sentence do not overlap and leave only white space and marks between them.
 *
 * @param sentence the index of its sentence
 * @param voice who states it: in "She said that it rained" the second clause is hers
 */
public record Clause(Span span, int sentence, Voice voice) {}
