package app.parallax.present;

import app.parallax.align.Reason;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the code and arguments of a finding into sentences that name what was found, both values, and why. */
public final class Explanations {
    private final Phrases phrases;

    public Explanations(Phrases phrases) {
        this.phrases = phrases;
    }

    public static Explanations english() {
        return new Explanations(Phrases.english());
    }

    /** What is said of a finding: its title, a line with both values, and why. */
    record Words(String title, String summary, String explanation) {}

    /** All that is said of a finding at once. */
    Words words(Finding finding, Comparison comparison, SourceHeaders headers) {
        Map<String, String> values = values(finding, comparison, headers);
        return new Words(
                phrase("title", finding, values), phrase("summary", finding, values), explanation(finding, values));
    }

    /** What a day that nobody knows made the program assume is said behind the reason. */
    private String explanation(Finding finding, Map<String, String> values) {
        String why = phrase("explain", finding, values);
        String key = "undated." + finding.arguments().get("undated");
        return phrases.has(key) ? why + " " + phrases.text(key, values) : why;
    }

    /** One to three sentences; for a code that has no phrase of its own, those of its kind and verdict. */
    public String explain(Finding finding, Comparison comparison) {
        return explanation(finding, values(finding, comparison, new SourceHeaders(comparison, phrases)));
    }

    /** A few words that name the finding. */
    public String title(Finding finding, Comparison comparison) {
        return phrase("title", finding, values(finding, comparison, new SourceHeaders(comparison, phrases)));
    }

    /** One line with both values. */
    public String summary(Finding finding, Comparison comparison) {
        return phrase("summary", finding, values(finding, comparison, new SourceHeaders(comparison, phrases)));
    }

    /** Why a link or lineage is held to be so; a reason without a phrase is left out. */
    public List<String> because(List<Reason> reasons) {
        return reasons.stream().flatMap(this::because).toList();
    }

    private Stream<String> because(Reason reason) {
        String key = "because." + reason.code();
        if (!phrases.has(key)) {
            return Stream.empty();
        }
        Map<String, String> values = new HashMap<>();
        String[] names = {"a", "b", "c", "d"};
        for (int i = 0; i < Math.min(names.length, reason.arguments().size()); i++) {
            values.put(names[i], Excerpt.oneLine(reason.arguments().get(i)));
        }
        values.put("all", String.join(", ", reason.arguments()));
        boolean one = "1".equals(values.get("a")) && phrases.has(key + ".one");
        return Stream.of(phrases.text(one ? key + ".one" : key, values));
    }

    private String phrase(String prefix, Finding finding, Map<String, String> values) {
        return Stream.of(
                        prefix + "." + finding.code() + "."
                                + finding.arguments().get("because"),
                        prefix + "." + finding.code() + alone(finding),
                        prefix + "." + finding.code(),
                        prefix + "." + general(finding) + alone(finding))
                .filter(key -> phrases.fits(key, values))
                .findFirst()
                .map(key -> phrases.text(key, values))
                .orElseGet(() -> phrases.text(prefix + "." + general(finding), values));
    }

    private static String general(Finding finding) {
        return name(finding.kind()) + "." + name(finding.verdict());
    }

    private static String alone(Finding finding) {
        return finding.passages().size() == 1 ? ".alone" : "";
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The finding's own arguments, and what its passages say: {@code here} and {@code there} with the sources' names. */
    private static Map<String, String> values(Finding finding, Comparison comparison, SourceHeaders headers) {
        Map<String, String> values = new HashMap<>();
        put(values, headers, comparison, "here", finding.passages().getFirst());
        finding.passages().stream()
                .skip(1)
                .findFirst()
                .ifPresent(there -> put(values, headers, comparison, "there", there));
        finding.arguments().forEach((name, value) -> values.put(name, Inset.of(Excerpt.brief(value))));
        missing(finding, comparison, headers).ifPresent(names -> values.put("missingSources", names));
        return values;
    }

    private static void put(
            Map<String, String> values, SourceHeaders headers, Comparison comparison, String name, Passage passage) {
        values.put(name, Inset.of(Excerpt.of(comparison, passage).brief()));
        values.put(name + "Source", headers.brief(passage.source()));
    }

    /** The names of the sources that an omission is missing from. */
    private static Optional<String> missing(Finding finding, Comparison comparison, SourceHeaders headers) {
        String names = comparison.sources().stream()
                .map(AnnotatedSource::id)
                .filter(finding.missingFrom()::contains)
                .map(id -> "the " + headers.brief(id))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
