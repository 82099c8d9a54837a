package app.parallax.present.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourcePreviewTest {
    private static final String TEXT = "Menu\nShare\nGood\nmorning.\nYes.\nNo.\nMore";

    private final Source source = new Source(
            "a",
            SourceInfo.UNKNOWN,
            TEXT,
            "",
            List.of(
                    block("Menu", BlockRole.FURNITURE, null),
                    block("Share", BlockRole.FURNITURE, null),
                    block("Good\nmorning.", BlockRole.SPEECH, "Ann Hill"),
                    block("Yes.", BlockRole.SPEECH, "Ann Hill"),
                    block("No.", BlockRole.SPEECH, "Bo Reed"),
                    block("More", BlockRole.FURNITURE, null)),
            List.of());

    private static Block block(String words, BlockRole role, @Nullable String speaker) {
        int at = TEXT.indexOf(words);
        return new Block(new Span(at, at + words.length()), role, speaker, null, List.of());
    }

    @Test
    void furnitureIsFoldedAndTheMarginSaysWhoSpeaksWhereThatChanges() {
        assertThat(SourcePreview.of(source, Set.of()))
                .containsExactly(
                        new PreviewRow.Fold(0, 2, false),
                        new PreviewRow.Words(2, BlockRole.SPEECH, "Ann Hill", "Good morning."),
                        new PreviewRow.Words(3, BlockRole.SPEECH, "", "Yes."),
                        new PreviewRow.Words(4, BlockRole.SPEECH, "Bo Reed", "No."),
                        new PreviewRow.Fold(5, 1, false));
    }

    @Test
    void whatIsUnfoldedStandsBelowItsLine() {
        assertThat(SourcePreview.of(source, Set.of(0)).subList(0, 3))
                .containsExactly(
                        new PreviewRow.Fold(0, 2, true),
                        new PreviewRow.Words(0, BlockRole.FURNITURE, "", "Menu"),
                        new PreviewRow.Words(1, BlockRole.FURNITURE, "", "Share"));
    }
}
