package app.parallax.ui.bench;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.session.Workbench;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stands for the rooms below the window: makes up texts of as many paragraphs as asked for, and ties every fourth paragraph of each to the same one of every other text. The same each time. */
final class LongTexts implements Workbench {
    private static final int WORDS_A_PARAGRAPH = 50;
    private static final int TIED = 4;
    private static final String[] SYLLABLES = {
        "ka", "mo", "ri", "ten", "va", "lo", "sche", "pi", "nur", "da", "gel", "so"
    };

    private final int paragraphs;
    private final UnaryOperator<Comparison> layers;

    LongTexts(int paragraphs) {
        this(paragraphs, UnaryOperator.identity());
    }

    /**
     * @param layers adds to a comparison what is found in its texts beyond the ties
     */
    LongTexts(int paragraphs, UnaryOperator<Comparison> layers) {
        this.paragraphs = paragraphs;
        this.layers = layers;
    }

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        List<ReadSource> sources = new ArrayList<>();
        for (Path file : files) {
            Source source = source(file.toString());
            byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
            sources.add(new ReadSource(source, file.toString(), ByteBuffer.wrap(bytes)));
        }
        return new Opened(null, null, sources, List.of(), List.of());
    }

    Source source(String id) {
        Random random = new Random(id.length() * 31L + id.charAt(id.length() - 1));
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int start = text.length();
            for (int word = 0; word < WORDS_A_PARAGRAPH; word++) {
                text.append(word == 0 ? "" : " ").append(word(random));
            }
            text.append('.');
            blocks.add(Block.of(new Span(start, text.length()), BlockRole.PARAGRAPH));
            text.append("\n\n");
        }
        String words = text.toString();
        return new Source(id, SourceInfo.UNKNOWN, words, Hashes.sha256(words), blocks, List.of());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    @Override
    public Opened paste(String name, String words) {
        return new Opened(null, null, List.of(), List.of(), List.of());
    }

    @Override
    public Opened read(SourceInput input) {
        return open(List.of(Path.of(input.name())), new Cancellation());
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        return compared(request.sources(), request.baseline());
    }

    @Override
    public Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        early.texts(request.sources().stream().map(AnnotatedSource::bare).toList());
        return compare(request, progress, cancellation);
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return new Comparison(
                baseline,
                comparison.settings(),
                comparison.corrections(),
                comparison.occasions(),
                comparison.sources(),
                comparison.entities(),
                comparison.entityOf(),
                comparison.quotations(),
                comparison.supports(),
                comparison.links(),
                comparison.repeats(),
                comparison.grounds(),
                comparison.points(),
                comparison.findings(),
                comparison.lineage());
    }

    private Comparison compared(List<Source> sources, @Nullable String baseline) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                for (int block = 0; block < paragraphs; block += TIED) {
                    links.add(link(links.size(), passage(sources.get(i), block), passage(sources.get(j), block)));
                }
            }
        }
        return layers.apply(Comparisons.tied(Comparisons.bare(sources, baseline), links));
    }

    private static Passage passage(Source source, int block) {
        return new Passage(source.id(), source.blocks().get(block).span());
    }

    private static Link link(int number, Passage one, Passage other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Link(
                "l-" + number,
                number % 2 == 0 ? Relation.PARAPHRASE : Relation.VERBATIM,
                0.8,
                inOrder ? one : other,
                inOrder ? other : one,
                List.of(Reason.of("same-words")));
    }
}
