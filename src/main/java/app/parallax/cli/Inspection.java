package app.parallax.cli;

import app.parallax.present.Excerpt;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.Quotation;
import app.parallax.source.SourceInfo;
import app.parallax.text.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of one source, as lines for a terminal. */
record Inspection(AnnotatedSource source) {
    void print(PrintWriter out) {
        SourceInfo info = source.source().info();
        out.println(source.id() + ": " + (info.title() == null ? "no title" : info.title()));
        out.println("  " + details(info));
        out.println("  " + source.text().length() + " characters, sha256 "
                + source.source().sha256());
        source.source().problems().forEach(problem -> out.println("  ! " + problem.message()));
        section(out, "speakers", speakers(), speaker -> out.println("    " + speaker));
        section(out, "blocks", source.blocks(), block -> line(out, block.span(), words(block)));
        section(out, "quotations", source.quotations(), quotation -> line(out, quotation.span(), words(quotation)));
        section(out, "figures", source.figures(), figure -> line(out, figure.span(), words(figure)));
        section(out, "dates", source.dates(), date -> line(out, date.span(), words(date)));
        out.println();
    }

    private static String details(SourceInfo info) {
        return Stream.of(
                        written(info.kind()),
                        info.publisher() == null ? "no publisher" : info.publisher(),
                        info.date() == null ? "no date" : info.date().toString(),
                        info.language() == null ? "no language" : info.language())
                .collect(Collectors.joining(" · "));
    }

    private static <T> void section(PrintWriter out, String name, List<T> items, Consumer<T> print) {
        out.println("  " + name + " (" + items.size() + ")");
        items.forEach(print);
    }

    private void line(PrintWriter out, Span span, String words) {
        String shown = Excerpt.of(source, span).brief();
        out.println(String.format(Locale.ROOT, "    %6d-%-6d %-34s %s", span.start(), span.end(), words, shown));
    }

    private List<String> speakers() {
        return source.blocks().stream()
                .map(Block::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String words(Block block) {
        return joined(written(block.role()), block.speaker());
    }

    private static String words(Quotation quotation) {
        return joined(written(quotation.use()), quotation.speaker());
    }

    private static String words(Figure figure) {
        return joined(written(figure.approximation()), figure.value().toPlainString(), figure.unit(), figure.counted());
    }

    private static String words(DateMention date) {
        return joined(written(date.type()), date.value());
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words)
                .flatMap(word -> Optional.ofNullable(word).stream())
                .collect(Collectors.joining(" "));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
