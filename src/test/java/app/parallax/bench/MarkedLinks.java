package app.parallax.bench;

import app.parallax.bench.Reliability.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The marks whose links are still there, with the scores that they have now, and those whose links are gone.
 *
 * @param links in the order of their marks
 */
record MarkedLinks(List<Judged> links, List<LinkMark> gone) {
    /** A link need not keep its ends to the letter; half of what either covers must be common. */
    private static final double SAME_PLACE = 0.5;

    MarkedLinks {
        links = List.copyOf(links);
        gone = List.copyOf(gone);
    }

    /**
     * @param marks all of one case
     * @param comparison of that case, in the comparison format
     */
    static MarkedLinks in(JsonNode comparison, List<LinkMark> marks) {
        Map<String, String> hashes = new HashMap<>();
        comparison
                .path("sources")
                .forEach(source -> hashes.put(
                        source.path("id").asString(), source.path("sha256").asString()));
        List<Judged> links = new ArrayList<>();
        List<LinkMark> gone = new ArrayList<>();
        for (LinkMark mark : marks) {
            double score = score(mark, comparison, hashes);
            if (Double.isNaN(score)) {
                gone.add(mark);
            } else {
                links.add(new Judged(score, mark.tied()));
            }
        }
        return new MarkedLinks(links, gone);
    }

    /** Of the link or repeat that lies nearest to the mark; not a number where none does. */
    private static double score(LinkMark mark, JsonNode comparison, Map<String, String> hashes) {
        double nearest = SAME_PLACE;
        double score = Double.NaN;
        for (String kind : List.of("links", "repeats")) {
            for (JsonNode link : comparison.path(kind)) {
                JsonNode passages = link.path("passages");
                double overlap = mark.overlap(place(passages.path(0), hashes), place(passages.path(1), hashes));
                if (overlap > nearest || (overlap == nearest && Double.isNaN(score))) {
                    nearest = overlap;
                    score = link.path("score").asDouble();
                }
            }
        }
        return score;
    }

    private static LinkMark.Place place(JsonNode passage, Map<String, String> hashes) {
        String source = passage.path("source").asString();
        return new LinkMark.Place(
                source, passage.path("start").asInt(), passage.path("end").asInt(), hashes.getOrDefault(source, ""));
    }
}
