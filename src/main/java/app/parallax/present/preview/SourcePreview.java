package app.parallax.present.preview;

import app.parallax.present.DisplayText;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts a source into lines. Pure. */
public final class SourcePreview {

    private SourcePreview() {}

    /**
     * @param open indices of the blocks at which a stretch of furniture begins that is shown
     */
    public static List<PreviewRow> of(Source source, Set<Integer> open) {
        List<PreviewRow> rows = new ArrayList<>();
        List<Block> blocks = source.blocks();
        String speaker = "";
        for (int at = 0; at < blocks.size(); ) {
            if (blocks.get(at).role() == BlockRole.FURNITURE) {
                int end = endOfFurniture(blocks, at);
                boolean shown = open.contains(at);
                rows.add(new PreviewRow.Fold(at, end - at, shown));
                for (int i = at; shown && i < end; i++) {
                    rows.add(words(source, i, ""));
                }
                at = end;
            } else {
                String speaks = Objects.requireNonNullElse(blocks.get(at).speaker(), "");
                rows.add(words(source, at, speaks.equals(speaker) ? "" : speaks));
                speaker = speaks;
                at++;
            }
        }
        return rows;
    }

    private static int endOfFurniture(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end).role() == BlockRole.FURNITURE) {
            end++;
        }
        return end;
    }

    private static PreviewRow words(Source source, int index, String margin) {
        Block block = source.blocks().get(index);
        return new PreviewRow.Words(
                index,
                block.role(),
                margin,
                DisplayText.of(source.text(), block.span()).shown());
    }
}
