package app.parallax.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.JsonOutput;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewExporterTest {
    private final Comparison comparison = Comparisons.harbour();

    @Test
    void readsAsItWasLookedAt() throws IOException {
        Golden.check("harbour-reviews.jsonld", written(Worked.harbour()));
    }

    @Test
    void eachJudgementOnAClaimIsAReview() throws IOException {
        List<JsonNode> nodes = nodes(Worked.harbour());

        assertThat(nodes)
                .extracting(node -> node.get("@type").stringValue())
                .containsExactly("Dataset", "ClaimReview", "ClaimReview");
        JsonNode review = nodes.get(1);
        assertThat(review.get("claimReviewed").stringValue()).isEqualTo("the pier will soon be shut.");
        assertThat(review.at("/author/name").stringValue()).isEqualTo("Mira");
        assertThat(review.get("dateCreated").stringValue()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(review.get("itemReviewed").has("author"))
                .as("she did not say it so")
                .isFalse();
        assertThat(review.at("/itemReviewed/appearance/0/identifier").stringValue())
                .endsWith(comparison.source(Comparisons.REPORT).source().sha256());
        assertThat(nodes.get(2).at("/itemReviewed/appearance")).hasSize(2);
    }

    /** Required by Google's guide to structured data for fact checks: claimReviewed, reviewRating with alternateName, url. Recommended: author, itemReviewed with appearance; a rating's number within its bounds, the worst at least 1. */
    @Test
    void aReviewHasWhatSearchEnginesAskForSaveWhatOnlyItsPublisherKnows() throws IOException {
        List<JsonNode> nodes = nodes(Worked.harbour());

        assertThat(nodes.subList(1, nodes.size())).hasSize(2).allSatisfy(review -> {
            assertThat(review.get("claimReviewed").stringValue()).isNotBlank();
            assertThat(review.at("/author/name").stringValue()).isNotBlank();
            assertThat(review.at("/itemReviewed/@type").stringValue()).isEqualTo("Claim");
            assertThat(review.at("/itemReviewed/appearance")).isNotEmpty();
            JsonNode rating = review.get("reviewRating");
            assertThat(rating.get("alternateName").stringValue()).isNotBlank();
            assertThat(rating.get("worstRating").intValue()).isPositive();
            assertThat(rating.get("ratingValue").intValue())
                    .isBetween(
                            rating.get("worstRating").intValue(),
                            rating.get("bestRating").intValue());
            assertThat(review.has("url")).as("nobody has published it yet").isFalse();
            assertThat(review.has("datePublished")).isFalse();
        });
        assertThat(nodes.getFirst().get("description").stringValue())
                .contains("\"url\"", "\"datePublished\"", "\"author\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/pier, https://harbour.example/pier",
        "file:///home/ana/pier.html,",
        "not an address,",
        ","
    })
    void whereAClaimStoodIsAddressedOnTheWebAloneAndHasItsDay(@Nullable String url, @Nullable String written)
            throws IOException {
        SourceInfo info =
                new SourceInfo(null, "Harbour News", SourceKind.REPORT, LocalDate.of(2024, 3, 6), "en", url, null);
        Source report = comparison.source(Comparisons.REPORT).source();
        Source published =
                new Source(report.id(), info, report.text(), report.sha256(), report.blocks(), report.problems());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out, false)) {
            json.object(() -> review(published).write(json, Phrases.english()));
        }

        JsonNode item = JsonMapper.shared().readTree(out.toByteArray()).get("itemReviewed");
        assertThat(item.get("datePublished").stringValue()).isEqualTo("2024-03-06");
        assertThat(item.at("/appearance/0/url").stringValue(null)).isEqualTo(written);
    }

    private ClaimReview review(Source in) {
        Judgement judgement = new Judgement(
                new Subjects(comparison).of(comparison.findings().getFirst()),
                null,
                Judgement.Claim.STANDS,
                "",
                new Stamp("", Instant.EPOCH));
        return new ClaimReview("urn:x", "It sank.", null, List.of(in), judgement, Judgement.Claim.STANDS);
    }

    @Test
    void whoSaidItByTheRecordIsNamed() throws IOException {
        Finding said = Comparisons.finding(
                "finding-said",
                FindingKind.QUOTATION,
                Verdict.AGREE,
                1,
                "Ana Kovač",
                Comparisons.inReport("the pier will soon be shut."));
        Comparison agreeing = Comparisons.withFindings(comparison, List.of(said));
        Judgement judgement = new Judgement(
                new Subjects(agreeing).of(said), null, Judgement.Claim.STANDS, "", new Stamp("", Instant.EPOCH));
        String written = Golden.written(
                new ClaimReviewExporter(new Generator("Parallax", "test"), Phrases.english()),
                agreeing,
                ExportOptions.DEFAULT.with(Dossier.of(List.of(judgement))));

        assertThat(JsonMapper.shared()
                        .readTree(written)
                        .at("/@graph/1/itemReviewed/author/name")
                        .stringValue())
                .isEqualTo("Ana Kovač");
    }

    @ParameterizedTest
    @CsvSource({"STANDS, 3", "MISLEADING, 2", "DOES_NOT_STAND, 1"})
    void theWordHasItsPlaceOnTheScale(Judgement.Claim claim, int value) throws IOException {
        JsonNode rating = nodes(judged(claim)).get(1).get("reviewRating");

        assertThat(rating.get("ratingValue").intValue()).isEqualTo(value);
        assertThat(rating.get("alternateName").stringValue())
                .isEqualTo(Phrases.english().of("judgement.claim", claim));
    }

    @Test
    void whatCannotBeSaidHasNone() throws IOException {
        assertThat(nodes(judged(Judgement.Claim.CANNOT_BE_SAID))
                        .get(1)
                        .get("reviewRating")
                        .has("ratingValue"))
                .isFalse();
    }

    @Test
    void whereNothingWasJudgedItSaysSoAndReviewsNothing() throws IOException {
        for (ExportOptions options : List.of(ExportOptions.DEFAULT, judged(null))) {
            List<JsonNode> nodes = nodes(options);

            assertThat(nodes).hasSize(1);
            assertThat(nodes.getFirst().get("description").stringValue()).startsWith("No claim has been judged");
        }
    }

    @Test
    void programSettingsAndSourcesAreNamed() throws IOException {
        assertThat(written(ExportOptions.DEFAULT))
                .contains(
                        "\"softwareVersion\" : \"test\"",
                        "language-model",
                        comparison.source(Comparisons.RECORD).source().sha256(),
                        "2024-03-05");
    }

    private ExportOptions judged(Judgement.@Nullable Claim claim) {
        return ExportOptions.DEFAULT.with(Dossier.of(List.of(new Judgement(
                new Subjects(comparison).of(comparison.findings().getFirst()),
                Judgement.Program.RIGHT,
                claim,
                "",
                new Stamp("", Instant.EPOCH)))));
    }

    private List<JsonNode> nodes(ExportOptions options) throws IOException {
        return JsonMapper.shared()
                .readTree(written(options))
                .get("@graph")
                .valueStream()
                .toList();
    }

    private String written(ExportOptions options) throws IOException {
        return Golden.written(
                new ClaimReviewExporter(new Generator("Parallax", "test"), Phrases.english()), comparison, options);
    }
}
