package app.parallax.export;

import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.SentenceSupport;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.DateMention;
import app.parallax.source.NameMention;
import app.parallax.source.Problem;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.SourceInfo;
import app.parallax.source.Voice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the sources of a comparison with their layers. */
final class JsonSources {
    private final JsonOutput json;
    private final Comparison comparison;
    private final boolean withText;

    JsonSources(JsonOutput json, Comparison comparison, boolean withText) {
        this.json = json;
        this.comparison = comparison;
        this.withText = withText;
    }

    void write() {
        json.objects("sources", indices(comparison.sources()), this::source);
    }

    private void source(int index) {
        AnnotatedSource source = comparison.sources().get(index);
        head(json, source);
        if (withText) {
            json.text("text", source.text());
        }
        json.objects("problems", source.source().problems(), this::problem);
        json.objects("blocks", source.blocks(), this::block);
        json.objects("sentences", indices(source.sentences()), i -> sentence(index, i));
        json.objects("quotations", checks(source), this::quotation);
        new JsonFigures(json, source).write();
        json.objects("dates", source.dates(), this::date);
        json.objects("names", indices(source.names()), i -> name(index, i));
    }

    /** What is known of a source without its layers. */
    static void head(JsonOutput json, AnnotatedSource source) {
        SourceInfo info = source.source().info();
        json.text("id", source.id());
        json.text("title", info.title());
        json.text("publisher", info.publisher());
        json.value("kind", info.kind());
        json.text("date", JsonExporter.day(info.date()));
        json.text("language", info.language());
        json.textWhere("url", info.url());
        json.text("sha256", source.source().sha256());
        json.number("length", source.text().length());
        json.text("occasion", info.occasion());
    }

    private void problem(Problem problem) {
        json.text("code", problem.code());
        json.text("message", problem.message());
    }

    private void block(Block block) {
        json.span(block.span());
        json.value("role", block.role());
        if (block.role() == BlockRole.SPEECH || block.role() == BlockRole.GAP) {
            json.text("speaker", block.speaker());
        }
        if (block.role() == BlockRole.GAP || !block.candidates().isEmpty()) {
            json.strings("candidates", block.candidates());
        }
    }

    private void sentence(int source, int index) {
        var sentence = comparison.sources().get(source).sentences().get(index);
        json.span(sentence.span());
        json.score("support", support(source, index));
        json.object("voice", () -> voice(sentence.voice()));
    }

    private @Nullable Double support(int source, int index) {
        List<List<SentenceSupport>> all = comparison.supports();
        return source < all.size() && index < all.get(source).size()
                ? all.get(source).get(index).support()
                : null;
    }

    private void voice(Voice voice) {
        json.text("speaker", voice.speaker());
        json.textWhere("via", voice.via());
    }

    private List<QuotationCheck> checks(AnnotatedSource source) {
        return comparison.quotations().stream()
                .filter(check -> check.source().equals(source.id()))
                .sorted((a, b) -> a.quotation().span().compareTo(b.quotation().span()))
                .toList();
    }

    private void quotation(QuotationCheck check) {
        Quotation quotation = check.quotation();
        json.text("id", check.id());
        json.span(quotation.span());
        json.value("use", quotation.use());
        if (quotation.use() == QuotationUse.SPEECH) {
            json.text("speaker", quotation.speaker());
            json.textWhere("via", quotation.via());
            json.text("occasion", check.occasion());
        }
        if (check.verdict() != null) {
            json.value("verdict", check.verdict());
            if (check.marked() != null) {
                json.flag("marked", check.marked());
            }
            json.passages("matches", check.matches());
            json.objects("edits", check.edits(), this::edit);
        }
    }

    private void edit(Edit edit) {
        json.value("op", edit.operation());
        json.value("class", edit.editClass());
        json.passage("record", edit.record());
        json.passage("quoted", edit.quoted());
    }

    private void date(DateMention date) {
        json.span(date.span());
        json.value("type", date.type());
        json.text("value", date.value());
    }

    private void name(int source, int index) {
        NameMention name = comparison.sources().get(source).names().get(index);
        json.span(name.span());
        json.text("text", name.text());
        json.text("entity", entity(source, index));
    }

    private @Nullable String entity(int source, int index) {
        List<List<String>> all = comparison.entityOf();
        return source < all.size() && index < all.get(source).size()
                ? all.get(source).get(index)
                : null;
    }

    private static List<Integer> indices(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
