package app.parallax.align;

import app.parallax.source.Block;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks in the blocks of one source, by the last word of the name as another source's words are numbered. Immutable. */
final class BlockSpeakers {

    private static final int UNKNOWN = -1;

    private final int[] lastWords;

    /**
     * @param stems of the source that may name the speakers
     * @param blocks of the source in which they speak
     */
    BlockSpeakers(StemTable stems, List<Block> blocks) {
        this.lastWords = blocks.stream()
                .mapToInt(block -> lastWord(stems, block.speaker()))
                .toArray();
    }

    private static int lastWord(StemTable stems, @Nullable String speaker) {
        List<Token> words = speaker == null ? List.of() : Tokenizer.tokens(speaker);
        return words.isEmpty() ? UNKNOWN : stems.number(words.getLast().stem());
    }

    /**
     * Does a sentence name the speaker of a block?
     *
     * @param block by its place among the blocks
     */
    boolean isNamed(int block, Unit sentence) {
        return lastWords[block] != UNKNOWN && Arrays.binarySearch(sentence.names(), lastWords[block]) >= 0;
    }
}
