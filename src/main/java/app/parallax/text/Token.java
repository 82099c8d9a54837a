package app.parallax.text;

/**
 * A word as it is compared.
 *
 * @param form folded: lower case, no accents, American spelling, number words as digits, contractions taken apart
 * @param stem the form without its English ending (Snowball)
 * @param span where it stands; the parts of a contraction share its letters between them
 */
public record Token(String form, String stem, Span span) {}
