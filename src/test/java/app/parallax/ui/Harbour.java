package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whatever files there are, a paragraph a line, and finds how many of what each says: findings that move with the text. */
final class Harbour extends ByHand {
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final Pattern COUNT = Pattern.compile("(\\w+) (boats|piers|ferries)");

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        return new Opened(null, null, files.stream().map(Harbour::fromFile).toList(), List.of(), List.of());
    }

    @Override
    public Opened paste(String name, String words) {
        return new Opened(null, null, List.of(source("pasted", name, words, null)), List.of(), List.of());
    }

    @Override
    public Opened read(SourceInput input) {
        return input.content() instanceof Content.File(Path path)
                ? open(List.of(path), new Cancellation())
                : super.read(input);
    }

    private static ReadSource fromFile(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return source(name.replaceAll("\\..*", ""), name, Files.readString(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadSource source(String id, String name, String text, @Nullable Path file) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            blocks.add(Block.of(new Span(lines.start(), lines.end()), BlockRole.PARAGRAPH));
        }
        SourceInfo info = new SourceInfo("The " + id, null, SourceKind.REPORT, null, "en", null, null);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        return new ReadSource(new Source(id, info, text, Hashes.sha256(text), blocks, List.of()), name, bytes, file);
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        List<Source> sources = request.sources();
        return Comparisons.withFindings(Comparisons.bare(sources, null), findings(sources));
    }

    private static List<Finding> findings(List<Source> sources) {
        List<Finding> findings = new ArrayList<>();
        for (Source other : sources.subList(Math.min(1, sources.size()), sources.size())) {
            for (MatchResult there : counts(other)) {
                counts(sources.getFirst()).stream()
                        .filter(here -> here.group(2).equals(there.group(2)))
                        .forEach(here -> findings.add(finding(sources.getFirst(), here, other, there)));
            }
        }
        return findings;
    }

    private static List<MatchResult> counts(Source source) {
        return COUNT.matcher(source.text()).results().toList();
    }

    private static Finding finding(Source source, MatchResult here, Source other, MatchResult there) {
        Passage passage = new Passage(source.id(), here.start(), here.end());
        Passage opposite = new Passage(other.id(), there.start(), there.end());
        return new Finding(
                "f-" + passage + opposite,
                FindingKind.FIGURE,
                here.group().equals(there.group()) ? Verdict.AGREE : Verdict.DIFFER,
                0.5,
                List.of(opposite, passage),
                "made-by-hand",
                new TreeMap<>());
    }
}
