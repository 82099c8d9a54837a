package app.parallax.source;

import app.parallax.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph-like part of a source. Line ends inside it are soft: a reader and every annotator take them for a space.
 *
 * <p>A speaker's label is not part of the block: {@code span} holds what was said, {@code label} where the label stands.
 *
 * @param span the block's words, in UTF-16 code units of the text as read
 * @param speaker who speaks, in the fullest form found in this source, without office; null outside speech and in a gap
 * @param label the place of the label that names the speaker, where one stands before this block
 * @param candidates in a gap or where the label is ambiguous: who might be speaking, most likely first
 */
public record Block(
        Span span,
        BlockRole role,
        @Nullable String speaker,
        @Nullable Span label,
        List<String> candidates) {

    public Block {
        candidates = List.copyOf(candidates);
    }

    public static Block of(Span span, BlockRole role) {
        return new Block(span, role, null, null, List.of());
    }
}
