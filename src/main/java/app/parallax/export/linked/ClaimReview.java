package app.parallax.export.linked;

import app.parallax.dossier.work.Judgement;
import app.parallax.export.JsonOutput;
import app.parallax.present.Phrases;
import app.parallax.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what the analyst makes of it.
 *
 * @param claim in the words of those who make it
 * @param speaker who claims it by the record; null where it is the sources' own, or only they say that somebody said it
 * @param appearances the sources in which it stands, each once
 */
record ClaimReview(
        String id,
        String claim,
        @Nullable String speaker,
        List<Source> appearances,
        Judgement judgement,
        Judgement.Claim word) {
    /** From worst to best: schema.org wants a number beside the word. */
    private static final int WORST = 1;

    private static final int BEST = 3;

    ClaimReview {
        appearances = List.copyOf(appearances);
    }

    void write(JsonOutput json, Phrases phrases) {
        json.text("@type", "ClaimReview");
        json.text("@id", id);
        json.text("dateCreated", judgement.stamp().when().toString());
        agent(json, "author", "Person", judgement.stamp().who());
        json.text("claimReviewed", claim);
        json.object("itemReviewed", () -> item(json));
        json.object("reviewRating", () -> rating(json, phrases));
        json.textWhere(
                "reviewBody",
                judgement.reason().isBlank() ? null : judgement.reason().strip());
    }

    private void item(JsonOutput json) {
        json.text("@type", "Claim");
        json.text("text", claim);
        if (speaker != null) {
            agent(json, "author", "Person", speaker);
        }
        json.textWhere("datePublished", day());
        json.objects("appearance", appearances, source -> ClaimReviewExporter.appearance(json, source));
    }

    /** When the claim entered the world: known where it stands in one place, which has a day. */
    private @Nullable String day() {
        LocalDate date = appearances.size() == 1 ? appearances.getFirst().info().date() : null;
        return date == null ? null : date.toString();
    }

    private void rating(JsonOutput json, Phrases phrases) {
        json.text("@type", "Rating");
        int value = value(word);
        if (value >= WORST) {
            json.number("ratingValue", value);
            json.number("worstRating", WORST);
            json.number("bestRating", BEST);
        }
        json.text("alternateName", phrases.of("judgement.claim", word));
    }

    /** What cannot be said has no place on the scale. */
    private static int value(Judgement.Claim word) {
        return switch (word) {
            case STANDS -> BEST;
            case MISLEADING -> 2;
            case DOES_NOT_STAND -> WORST;
            case CANNOT_BE_SAID -> 0;
        };
    }

    private static void agent(JsonOutput json, String name, String type, String called) {
        if (!called.isBlank()) {
            json.object(name, () -> {
                json.text("@type", type);
                json.text("name", called.strip());
            });
        }
    }
}
