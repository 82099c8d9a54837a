package app.parallax.text;

/** A word on its way to becoming a {@link Token}. */
record RawWord(String form, Span span) {}
