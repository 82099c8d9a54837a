package app.parallax.engine;

import app.parallax.correction.Correction;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Applies what an analyst has set right to sources as read. */
final class Corrections {

    private Corrections() {}

    /** The source with all corrections that are about it, in their order; later ones win. */
    static Source apply(Source source, List<Correction> corrections) {
        return inTurn(source, source.id(), corrections, Corrections::obeying);
    }

    /**
     * What comes of a source, as far as it has been read, when the corrections that are about it are obeyed one after the other.
     *
     * @param id the source's
     */
    static <S> S inTurn(S source, String id, List<Correction> corrections, BiFunction<S, Correction, S> obeying) {
        S corrected = source;
        for (Correction correction : corrections) {
            if (correction.touches(id)) {
                corrected = obeying.apply(corrected, correction);
            }
        }
        return corrected;
    }

    private static Source obeying(Source source, Correction correction) {
        SourceInfo i = source.info();
        return switch (correction) {
            case Correction.Title c ->
                with(
                        source,
                        new SourceInfo(
                                c.value(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), i.occasion()));
            case Correction.Publisher c ->
                with(
                        source,
                        new SourceInfo(i.title(), c.value(), i.kind(), i.date(), i.language(), i.url(), i.occasion()));
            case Correction.Kind c ->
                with(
                        source,
                        new SourceInfo(
                                i.title(), i.publisher(), c.value(), i.date(), i.language(), i.url(), i.occasion()));
            case Correction.Date c ->
                with(
                        source,
                        new SourceInfo(
                                i.title(), i.publisher(), i.kind(), c.value(), i.language(), i.url(), i.occasion()));
            case Correction.Language c ->
                with(
                        source,
                        new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), c.value(), i.url(), i.occasion()));
            case Correction.OccasionOf c ->
                with(
                        source,
                        new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), c.value()));
            case Correction.SpeakerName c ->
                blocks(source, source.blocks().stream().map(b -> named(b, c)).toList());
            case Correction.Speaker c ->
                blocks(
                        source,
                        source.blocks().stream()
                                .map(b -> spoken(b, c.passage(), c.value()))
                                .toList());
            case Correction.Role c ->
                blocks(
                        source,
                        source.blocks().stream()
                                .map(b -> inRole(b, c.passage(), c.value()))
                                .toList());
            // These set right what is made of a source later.
            case Correction.FigureAt c -> source;
            case Correction.Tie c -> source;
            case Correction.OnePoint c -> source;
            case Correction.PointApart c -> source;
        };
    }

    private static Source with(Source source, SourceInfo info) {
        return new Source(source.id(), info, source.text(), source.sha256(), source.blocks(), source.problems());
    }

    private static Source blocks(Source source, List<Block> blocks) {
        return new Source(source.id(), source.info(), source.text(), source.sha256(), blocks, source.problems());
    }

    /** Only speech and gaps have speakers; a gap whose speaker is known is a gap no more. */
    private static Block spoken(Block block, Passage passage, @Nullable String speaker) {
        boolean speech = block.role() == BlockRole.SPEECH || block.role() == BlockRole.GAP;
        if (!speech || !isMostlyIn(block, passage)) {
            return block;
        }
        return new Block(
                block.span(), speaker == null ? BlockRole.GAP : BlockRole.SPEECH, speaker, block.label(), List.of());
    }

    private static Block named(Block block, Correction.SpeakerName name) {
        return name.read().equals(block.speaker())
                ? new Block(block.span(), block.role(), name.value(), block.label(), block.candidates())
                : block;
    }

    /** A place that is a smaller part of a block is a quotation in it: somebody else's words, whoever speaks the rest. */
    private static boolean isMostlyIn(Block block, Passage passage) {
        int shared = Math.min(block.span().end(), passage.end())
                - Math.max(block.span().start(), passage.start());
        return 2 * shared > block.span().length();
    }

    private static Block inRole(Block block, Passage passage, BlockRole role) {
        return block.span().overlaps(passage.span())
                ? new Block(
                        block.span(),
                        role,
                        role == BlockRole.SPEECH ? block.speaker() : null,
                        block.label(),
                        block.candidates())
                : block;
    }
}
