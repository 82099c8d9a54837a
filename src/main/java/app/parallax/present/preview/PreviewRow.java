package app.parallax.present.preview;

import app.parallax.source.BlockRole;

/** A line of a source that is looked at before it is compared, from top to bottom. */
public sealed interface PreviewRow {
    /**
     * A block.
     *
     * @param index of the block in the source
     * @param margin who speaks, where that changes; else empty
     * @param words as they are shown, soft line ends as spaces
     */
    record Words(int index, BlockRole role, String margin, String words) implements PreviewRow {}

    /**
     * Blocks that are not part of the account, folded into one line, or the line above them where they are shown.
     *
     * @param first index of the first of them
     * @param count how many there are, at least 1
     * @param open whether they are shown below
     */
    record Fold(int first, int count, boolean open) implements PreviewRow {}
}
