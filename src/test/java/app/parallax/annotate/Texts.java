package app.parallax.annotate;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Annotated texts for tests: small ones, whose paragraphs are separated by empty lines, and the bundled sources. */
public final class Texts {

    private static final Annotation ANNOTATION = new Annotation();
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)");
    private static final Path FOLDER = Path.of("assets", "sources");

    private Texts() {}

    public static AnnotatedSource annotated(String text) {
        return annotated(text, LocalDate.of(2023, 11, 21));
    }

    public static AnnotatedSource annotated(String text, @Nullable LocalDate date) {
        return ANNOTATION.annotate(source("text", text, date));
    }

    public static Source source(String id, String text, @Nullable LocalDate date) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            blocks.add(Block.of(new Span(matcher.start(), matcher.end()), BlockRole.PARAGRAPH));
        }
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, date, "en", null, null);
        return new Source(id, info, text, "0", blocks, List.of());
    }

    public static AnnotatedSource bundled(String file, SourceKind kind, @Nullable LocalDate date) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, null);
        SourceInput input = new SourceInput(file, file, new Content.File(FOLDER.resolve(file)), info);
        return ANNOTATION.annotate(new SourceReading().read(input).sources().getFirst());
    }

    public static List<String> clauses(AnnotatedSource source) {
        return source.clauses().stream().map(Clause::span).map(source::words).toList();
    }
}
