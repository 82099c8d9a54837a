package app.parallax.text;

/** A text made comparable, with the way back to the text as read. */
public record Folded(String text, OffsetMap map) {}
