package app.parallax.source;

import app.parallax.text.Span;

/** A name as it stands in one source. {@code text} is what was written, white space made one; the type is a guess from the words around it. */
public record NameMention(Span span, String text, EntityType type) {}
