package app.parallax.read.layout;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes blocks of paragraphs: who speaks, what is account and what is page. Pure; linear in the length of the text. */
public final class BlockMarker {

    private static final int SHOWN = 40;

    private final String text;
    private final SourceInfo declared;

    private BlockMarker(String text, SourceInfo declared) {
        this.text = text;
        this.declared = declared;
    }

    /**
     * @param paragraphs in order, holding all of the text that is not white space
     * @param declared what is known of the source; its kind says how readily a label is believed
     */
    public static Marked mark(String text, List<Paragraph> paragraphs, SourceInfo declared) {
        return new BlockMarker(text, declared).mark(paragraphs);
    }

    private Marked mark(List<Paragraph> paragraphs) {
        List<Part> parts =
                paragraphs.stream().map(paragraph -> Part.of(text, paragraph)).toList();
        @Nullable Label[] labels = Turns.of(text, parts, declared.kind());
        Heading heading = Heading.of(parts, labels);
        int turns = count(labels);
        boolean spoken = turns > 0 || heading.announcesSpeech(declared.kind());
        @Nullable BlockRole[] roles = Surface.of(parts, labels, !spoken);
        List<Block> blocks = spoken
                ? new TranscriptMarker(text, parts, labels, roles, heading, declared.title()).blocks()
                : article(parts, roles);
        return new Marked(blocks, turns, isSpoken(blocks), title(blocks), date(blocks), problems(blocks));
    }

    private List<Block> article(List<Part> parts, @Nullable BlockRole[] roles) {
        ArticleMarker.mark(parts, roles, declared.title());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            BlockRole role = roles[i] == null ? BlockRole.PARAGRAPH : roles[i];
            boolean gap = part.paragraph().textLost() && role == BlockRole.PARAGRAPH;
            blocks.add(Block.of(part.span(), gap ? BlockRole.GAP : role));
        }
        return blocks;
    }

    private static int count(@Nullable Label[] labels) {
        int count = 0;
        for (Label label : labels) {
            count += label == null ? 0 : 1;
        }
        return count;
    }

    private static boolean isSpoken(List<Block> blocks) {
        long account = blocks.stream().filter(block -> block.role().isAccount()).count();
        long speech = blocks.stream()
                .filter(block -> block.role() == BlockRole.SPEECH)
                .count();
        return speech * 2 > account;
    }

    private @Nullable String title(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.role() == BlockRole.TITLE)
                .findFirst()
                .map(block -> block.span().of(text).replaceAll("[\\s\\u00a0]+", " "))
                .orElse(null);
    }

    private @Nullable LocalDate date(List<Block> blocks) {
        return Datelines.of(text, blocks).map(Datelines.Day::date).orElse(null);
    }

    private List<Problem> problems(List<Block> blocks) {
        List<Problem> problems = new ArrayList<>();
        boolean inGap = false;
        for (Block block : blocks) {
            boolean gap = block.role() == BlockRole.GAP;
            if (gap && !inGap) {
                problems.add(new Problem("text-missing", missing(block)));
            }
            inGap = gap || (inGap && block.role() != BlockRole.SPEECH);
        }
        return problems;
    }

    private String missing(Block gap) {
        int end = Math.min(gap.span().end(), gap.span().start() + SHOWN);
        String shown = text.substring(gap.span().start(), end).replaceAll("\\s+", " ");
        return "Text is missing before “" + shown
                + "…”; what follows is put in nobody's mouth until the next speaker is"
                + " named; look it up in the original.";
    }
}
