package app.parallax.present.evidence;

import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a stretch of a source stands, in words. Paragraphs are counted from 1 along the account: titles, headings, captions and what belongs to the page are not counted, as a reader would not. Characters are
 * the positions of the comparison: UTF-16 code units of the text as read, the end not included.
 */
final class Places {
    private final Phrases phrases;

    Places(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Speaker, paragraph and characters. */
    String of(AnnotatedSource source, Span span) {
        return Stream.of(speakers(source, span), Optional.of(brief(source, span)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Paragraph and characters. */
    String brief(AnnotatedSource source, Span span) {
        String characters = phrases.text(
                "evidence.place.characters",
                Map.of("start", Integer.toString(span.start()), "end", Integer.toString(span.end())));
        return paragraph(source, span)
                .map(paragraph -> paragraph + " (" + characters + ")")
                .orElse(characters);
    }

    private static Optional<String> speakers(AnnotatedSource source, Span span) {
        String names = blocks(source, span)
                .map(Block::speaker)
                .filter(Objects::nonNull)
                .map(Clean::line)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Stream<Block> blocks(AnnotatedSource source, Span span) {
        return source.blocks().stream().filter(block -> block.span().overlaps(span));
    }

    private Optional<String> paragraph(AnnotatedSource source, Span span) {
        List<Block> blocks = blocks(source, span).toList();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Block> account =
                blocks.stream().filter(block -> block.role().isAccount()).toList();
        BlockRole role = blocks.getFirst().role();
        return Stream.of(
                        role.isAccount() ? "" : phrases.of("evidence.place", role),
                        account.isEmpty() ? "" : numbers(source, account))
                .filter(words -> !words.isEmpty())
                .reduce((before, numbers) -> before + ", " + numbers);
    }

    private String numbers(AnnotatedSource source, List<Block> blocks) {
        String first = number(source, blocks.getFirst());
        String last = number(source, blocks.getLast());
        return first.equals(last)
                ? phrases.text("evidence.place.paragraph", Map.of("number", first))
                : phrases.text("evidence.place.paragraphs", Map.of("first", first, "last", last));
    }

    private static String number(AnnotatedSource source, Block last) {
        long count = source.blocks().stream()
                .takeWhile(block -> block.span().start() <= last.span().start())
                .filter(block -> block.role().isAccount() && !block.span().isEmpty())
                .count();
        return Long.toString(count);
    }
}
