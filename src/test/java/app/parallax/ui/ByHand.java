package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import app.parallax.ui.session.Workbench;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Stands for the rooms below the window: knows the sources of {@link Belgrade} by file name, takes any other text as one paragraph, refuses what is not there. */
class ByHand implements Workbench {
    private final Belgrade belgrade = new Belgrade();

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        List<Source> sources = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            List<Source> known = belgrade.sources().stream()
                    .filter(s -> name.startsWith(s.id()))
                    .toList();
            sources.addAll(known);
            if (known.isEmpty() && !Files.exists(file)) {
                refused.add(name + " is not there; choose another file.");
            }
        }
        return new Opened(null, null, sources.stream().map(ByHand::read).toList(), List.of(), refused);
    }

    @Override
    public Opened paste(String name, String words) {
        Block block = Block.of(new Span(0, words.length()), BlockRole.PARAGRAPH);
        Source source =
                new Source("pasted", SourceInfo.UNKNOWN, words, Hashes.sha256(words), List.of(block), List.of());
        return new Opened(null, null, List.of(read(source)), List.of(), List.of());
    }

    @Override
    public Opened read(SourceInput input) {
        return switch (input.content()) {
            case Content.File(Path path) -> open(List.of(path), new Cancellation());
            case Content.Inline(String text, String mediaType) -> paste(input.name(), text);
        };
    }

    private static ReadSource read(Source source) {
        return new ReadSource(
                source, source.id() + ".txt", ByteBuffer.wrap(source.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        progress.report("compare", 1, 2);
        List<Source> corrected = request.sources().stream()
                .map(s -> Corrected.of(s, request.corrections()))
                .toList();
        String asked = request.baseline();
        return belgrade.comparison(
                corrected, asked == null ? corrected.getFirst().id() : asked, request.occasions());
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return belgrade.comparison(
                comparison.sources().stream().map(s -> s.source()).toList(), baseline);
    }
}
