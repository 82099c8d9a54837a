package app.parallax.present.evidence;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.present.Phrases;
import app.parallax.present.selecting.SelectedText;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cites words that somebody has selected. Immutable and safe for several threads. */
public final class CitationMaker {
    private final Comparison comparison;
    private final Dossier dossier;
    private final Phrases phrases;

    /**
     * @param dossier knows what the files were called; {@link Dossier#EMPTY} where there is none
     */
    public CitationMaker(Comparison comparison, Dossier dossier, Phrases phrases) {
        this.comparison = comparison;
        this.dossier = dossier;
        this.phrases = phrases;
    }

    /**
     * @throws IllegalArgumentException where the selection holds no words, or is of a source that this comparison does not hold
     */
    public CitedWords of(SelectedText selected) {
        if (selected.isBlank()) {
            throw new IllegalArgumentException("nothing of " + selected.source() + " is selected that could be cited");
        }
        List<SelectedText.Part> parts = selected.parts().stream()
                .filter(part -> !part.words().isBlank())
                .toList();
        AnnotatedSource source = comparison.source(selected.source());
        Span span = parts.getFirst().span().hull(parts.getLast().span());
        String place = Stream.of(
                        speaker(parts), Optional.of(new Places(phrases).brief(source, trimmed(source.text(), span))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new CitedWords(
                quoted(source, parts), place, new Citations(comparison, phrases).of(source.id(), 1), file(source.id()));
    }

    /** The one who said all of it. */
    private static Optional<String> speaker(List<SelectedText.Part> parts) {
        String first = parts.getFirst().paragraph().block().speaker();
        boolean one = parts.stream()
                .allMatch(part -> Objects.equals(part.paragraph().block().speaker(), first));
        return one ? Optional.ofNullable(first).map(Clean::line) : Optional.empty();
    }

    private List<String> quoted(AnnotatedSource source, List<SelectedText.Part> parts) {
        List<String> paragraphs = new ArrayList<>();
        int before = parts.getFirst().paragraph().index();
        for (SelectedText.Part part : parts) {
            if (isLeftOut(source.blocks(), before + 1, part.paragraph().index())) {
                paragraphs.add(phrases.text("evidence.left-out"));
            }
            before = part.paragraph().index();
            paragraphs.add(Clean.line(part.words()));
        }
        paragraphs.set(0, phrases.text("evidence.quote.open") + paragraphs.getFirst());
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + phrases.text("evidence.quote.close"));
        return paragraphs;
    }

    /** True where something of the account stands between two blocks, by index, that was not shown. */
    private static boolean isLeftOut(List<Block> blocks, int from, int to) {
        return from < to
                && blocks.subList(from, to).stream()
                        .anyMatch(block ->
                                block.role().isAccount() && !block.span().isEmpty());
    }

    private String file(String id) {
        HeldSource held = dossier.source(id);
        return held == null ? "" : Clean.line(held.current().name());
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
