package app.parallax.export;

import app.parallax.align.Ground;
import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Lineage;
import app.parallax.compare.Point;
import app.parallax.present.Explanations;
import app.parallax.present.Phrases;
import app.parallax.source.Entity;
import app.parallax.source.Occasion;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The comparison format, version 1, as JSON. */
public final class JsonExporter implements Exporter {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "parallax.comparison/1";

    private final Generator generator;
    private final Explanations explanations;

    public JsonExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.explanations = new Explanations(phrases);
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out, options.indented())) {
            json.object(() -> fields(json, comparison, options));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException("the comparison could not be written: " + e.getOriginalMessage(), e);
        }
    }

    /** The fields of a comparison into an object that is already open. */
    void fields(JsonOutput json, Comparison comparison, ExportOptions options) {
        beginning(json, comparison);
        JsonSources sources = new JsonSources(json, comparison, options.text());
        sources.write();
        json.objects("entities", comparison.entities(), e -> entity(json, e));
        json.objects("links", comparison.links(), l -> link(json, l));
        json.objects("repeats", comparison.repeats(), l -> link(json, l));
        json.objects("grounds", comparison.grounds(), g -> ground(json, g));
        json.objects("points", comparison.points(), p -> point(json, p));
        json.objects("findings", comparison.findings(), f -> finding(json, comparison, f));
        json.objects("lineage", comparison.lineage(), l -> lineage(json, l));
    }

    /** Program, settings, baseline, occasions, and the sources without their layers. */
    void madeOf(JsonOutput json, Comparison comparison) {
        beginning(json, comparison);
        json.objects("sources", comparison.sources(), source -> JsonSources.head(json, source));
    }

    private void beginning(JsonOutput json, Comparison comparison) {
        json.text("schema", SCHEMA);
        json.object("generator", () -> generator(json, comparison));
        json.text("baseline", comparison.baseline());
        json.objects("occasions", comparison.occasions(), o -> occasion(json, o));
    }

    private void generator(JsonOutput json, Comparison comparison) {
        json.text("program", generator.name());
        json.text("version", generator.version());
        json.object("settings", () -> comparison.settings().forEach(s -> json.text(s.name(), s.value())));
    }

    private static void occasion(JsonOutput json, Occasion occasion) {
        json.text("id", occasion.id());
        json.text("date", day(occasion.date()));
        json.text("place", occasion.place());
        json.strings("participants", occasion.participants());
    }

    private static void entity(JsonOutput json, Entity entity) {
        json.text("id", entity.id());
        json.value("type", entity.type());
        json.text("name", entity.name());
        json.strings("variants", entity.variants());
    }

    private static void link(JsonOutput json, Link link) {
        json.text("id", link.id());
        json.value("relation", link.relation());
        json.score("score", link.score());
        json.passages("passages", List.of(link.first(), link.second()));
        because(json, link.because());
    }

    private static void because(JsonOutput json, List<Reason> reasons) {
        json.objects("because", reasons, reason -> {
            json.text("code", reason.code());
            json.strings("arguments", reason.arguments());
        });
    }

    private static void ground(JsonOutput json, Ground ground) {
        json.passageFields(ground.sentence());
        json.score("score", ground.score());
        json.passages("passages", ground.passages());
    }

    static void point(JsonOutput json, Point point) {
        json.text("id", point.id());
        json.text("label", point.label());
        json.text("topic", point.topic());
        json.value("status", point.status());
        json.number("witnesses", point.witnesses());
        json.objects("cells", point.cells(), cell -> cell(json, cell));
        json.passages("beside", point.beside());
        json.strings("findings", point.findings());
    }

    private static void cell(JsonOutput json, Cell cell) {
        json.text("source", cell.source());
        json.value("stance", cell.stance());
        json.passages("passages", cell.passages());
    }

    void finding(JsonOutput json, Comparison comparison, Finding finding) {
        json.text("id", finding.id());
        json.value("kind", finding.kind());
        json.value("verdict", finding.verdict());
        json.score("weight", finding.weight());
        json.passages("passages", finding.passages());
        json.text("code", finding.code());
        json.object("arguments", () -> arguments(json, finding));
        json.text("explanation", explanations.explain(finding, comparison));
    }

    private static void arguments(JsonOutput json, Finding finding) {
        if (finding.kind() == FindingKind.OMISSION) {
            json.strings("missingFrom", finding.missingFrom());
        }
        finding.arguments().forEach(json::text);
    }

    private static void lineage(JsonOutput json, Lineage lineage) {
        json.text("from", lineage.from());
        json.flag("open", lineage.open());
        json.text("to", lineage.to());
        json.text("direction", lineage.directionKnown() ? "known" : "unknown");
        if (lineage.reuse() != null) {
            json.score("reuse", lineage.reuse());
        }
        json.passages("passages", lineage.passages());
        because(json, lineage.because());
    }

    static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
