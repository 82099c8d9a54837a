package app.parallax.export.linked;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.export.ExportOptions;
import app.parallax.export.Exporter;
import app.parallax.export.Generator;
import app.parallax.export.JsonOutput;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Findings, judgements and notes as a collection of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017), in JSON-LD. What that model has no word for is said in schema.org's. */
public final class WebAnnotationExporter implements Exporter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final Generator generator;
    private final Phrases phrases;

    public WebAnnotationExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out, true)) {
            json.object(() -> collection(json, comparison, options));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException("the annotations could not be written: " + e.getOriginalMessage(), e);
        }
    }

    private void collection(JsonOutput json, Comparison comparison, ExportOptions options) {
        Dossier dossier = Optional.ofNullable(options.dossier()).orElse(Dossier.EMPTY);
        Addresses addresses = new Addresses(comparison);
        List<Annotation> all = new Annotations(comparison, phrases).of(dossier);
        json.text("@context", CONTEXT);
        json.text("id", addresses.of("comparison", ""));
        json.text("type", "AnnotationCollection");
        json.text(
                "label",
                Optional.ofNullable(options.title())
                        .orElseGet(() -> new SourceHeaders(comparison, phrases)
                                .of(comparison.baseline())
                                .title()));
        Annotation.agent(json, "generator", "Software", generator.name() + " " + generator.version());
        json.objects("schema:isBasedOn", comparison.sources(), source -> source(json, source, dossier));
        json.objects("schema:additionalProperty", comparison.settings(), setting -> {
            json.text("type", "schema:PropertyValue");
            json.text("schema:name", setting.name());
            json.text("schema:value", setting.value());
        });
        json.number("total", all.size());
        if (!all.isEmpty()) {
            json.object("first", () -> page(json, addresses, all));
            // The only one is also the last, which the model wants to be named (5.1).
            json.text("last", addresses.of("page", ""));
        }
    }

    private void page(JsonOutput json, Addresses addresses, List<Annotation> all) {
        json.text("id", addresses.of("page", ""));
        json.text("type", "AnnotationPage");
        json.text("partOf", addresses.of("comparison", ""));
        json.number("startIndex", 0);
        json.objects("items", all, annotation -> annotation.write(json, generator));
    }

    private static void source(JsonOutput json, AnnotatedSource source, Dossier dossier) {
        SourceInfo info = source.source().info();
        json.text("id", Addresses.of(source.source()));
        json.text("type", "schema:CreativeWork");
        json.textWhere("schema:name", info.title());
        json.text("schema:identifier", "sha256:" + source.source().sha256());
        json.textWhere(
                "schema:datePublished",
                Optional.ofNullable(info.date()).map(Object::toString).orElse(null));
        Optional.ofNullable(dossier.source(source.id()))
                .map(HeldSource::current)
                .ifPresent(version -> json.object("schema:potentialAction", () -> {
                    json.text("type", "schema:ReadAction");
                    json.text("schema:actionStatus", "CompletedActionStatus");
                    json.text("schema:endTime", version.imported().toString());
                }));
    }
}
