package app.parallax.compare.meaning;

import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.Span;

/**
 * A name where it stands.
 *
 * @param entity the id of who or what it names
 */
record Named(NameMention mention, String entity) {

    EntityType type() {
        return mention.type();
    }

    Span span() {
        return mention.span();
    }
}
