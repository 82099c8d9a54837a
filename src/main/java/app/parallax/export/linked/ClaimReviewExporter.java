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
import app.parallax.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The analyst's judgements on claims as schema.org's ClaimReview, in JSON-LD. What nobody judged is no review: without judgements there is only what the file was made of, and a sentence that says so. The address at which a
 * review is published, and the day, are for its publisher to add, which the file says; all else that schema.org and the search engines' guides ask of a fact check is there where it is known.
 */
public final class ClaimReviewExporter implements Exporter {
    private final Generator generator;
    private final Phrases phrases;

    public ClaimReviewExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    /** The ending; what tells it from other linked data is the name that is asked for. */
    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        Dossier dossier = Optional.ofNullable(options.dossier()).orElse(Dossier.EMPTY);
        List<ClaimReview> reviews = new ClaimReviews(comparison).of(dossier);
        try (JsonOutput json = new JsonOutput(out, true)) {
            json.object(() -> {
                json.text("@context", "https://schema.org");
                Stream<Runnable> nodes = Stream.concat(
                        Stream.of(() -> made(json, comparison, options, dossier, reviews)),
                        reviews.stream().map(review -> () -> review.write(json, phrases)));
                json.objects("@graph", nodes.toList(), Runnable::run);
            });
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException("the reviews could not be written: " + e.getOriginalMessage(), e);
        }
    }

    /** What the reviews were made of. */
    private void made(
            JsonOutput json, Comparison comparison, ExportOptions options, Dossier dossier, List<ClaimReview> reviews) {
        json.text("@type", "Dataset");
        json.text(
                "name",
                Optional.ofNullable(options.title())
                        .orElseGet(() -> new SourceHeaders(comparison, phrases)
                                .of(comparison.baseline())
                                .title()));
        json.text(
                "description",
                reviews.isEmpty()
                        ? phrases.text("reviews.none")
                        : phrases.count("reviews", reviews.size()) + ". " + phrases.text("reviews.add"));
        json.object("creator", () -> {
            json.text("@type", "SoftwareApplication");
            json.text("name", generator.name());
            json.text("softwareVersion", generator.version());
        });
        json.objects("isBasedOn", comparison.sources(), source -> {
            appearance(json, source.source());
            Optional.ofNullable(dossier.source(source.id()))
                    .map(HeldSource::current)
                    .ifPresent(version -> json.object("potentialAction", () -> {
                        json.text("@type", "ReadAction");
                        json.text("actionStatus", "CompletedActionStatus");
                        json.text("endTime", version.imported().toString());
                    }));
        });
        json.objects("variableMeasured", comparison.settings(), setting -> {
            json.text("@type", "PropertyValue");
            json.text("name", setting.name());
            json.text("value", setting.value());
        });
    }

    /** A source as the place where a claim stands. */
    static void appearance(JsonOutput json, Source source) {
        json.text("@type", "CreativeWork");
        json.text("@id", Addresses.of(source));
        json.textWhere("url", Addresses.published(source));
        json.textWhere("name", source.info().title());
        json.text("identifier", "sha256:" + source.sha256());
        json.textWhere(
                "datePublished",
                Optional.ofNullable(source.info().date()).map(Object::toString).orElse(null));
        String publisher = source.info().publisher();
        if (publisher != null) {
            json.object("publisher", () -> {
                json.text("@type", "Organization");
                json.text("name", publisher);
            });
        }
    }
}
