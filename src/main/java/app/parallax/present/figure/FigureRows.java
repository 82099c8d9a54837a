package app.parallax.present.figure;

import app.parallax.compare.Comparison;
import app.parallax.compare.Departures;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.present.DisplayText;
import app.parallax.present.Phrases;
import app.parallax.present.Tone;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a row of each quantity. */
final class FigureRows {
    private final String baseline;
    private final Phrases phrases;
    private final FigureMentions mentions;
    private final List<String> columns;
    private final FigureNames names;
    private final FigureWitnesses witnesses;
    private final FigureTimes times;
    private final Map<Integer, List<Finding>> about = new HashMap<>();

    FigureRows(Comparison comparison, Phrases phrases, FigureMentions mentions, List<String> columns) {
        this.baseline = comparison.baseline();
        this.phrases = phrases;
        this.mentions = mentions;
        this.columns = columns;
        this.names = new FigureNames(phrases);
        this.witnesses = new FigureWitnesses(comparison);
        this.times = new FigureTimes(comparison, phrases);
        comparison.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.FIGURE)
                .forEach(finding -> finding.passages().stream()
                        .flatMap(passage -> mentions.in(passage).stream().limit(1))
                        .distinct()
                        .forEach(m -> about.computeIfAbsent(m, key -> new ArrayList<>())
                                .add(finding)));
    }

    /** What was found about a quantity. */
    Stream<Finding> findings(List<Integer> quantity) {
        return quantity.stream()
                .flatMap(m -> about.getOrDefault(m, List.of()).stream())
                .distinct();
    }

    /** How much a row has to say, most first. */
    static int rank(FigureRow row) {
        Verdict verdict = row.verdict();
        return verdict == null ? (row.isSingle() ? 6 : 5) : rank(verdict);
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case DIFFER -> 0;
            case COMPATIBLE -> 1;
            case AGREE -> 2;
            case UNSUPPORTED, UNCHECKABLE -> 3;
            case INCOMPARABLE -> 4;
        };
    }

    FigureRow row(List<Integer> quantity) {
        List<FigureMention> all = quantity.stream().map(mentions::get).toList();
        Finding finding = findings(quantity)
                .min(Comparator.comparingInt((Finding f) -> rank(f.verdict())).thenComparingDouble(f -> -f.weight()))
                .orElse(null);
        Verdict verdict = finding == null ? null : finding.verdict();
        return new FigureRow(
                value(all),
                times.of(all),
                given(all),
                finding,
                verdict,
                verdict == null ? Tone.PLAIN : Tone.of(FindingKind.FIGURE, verdict),
                verdict == null ? "" : Tone.symbol(FindingKind.FIGURE, verdict),
                finding == null ? "" : note(finding, all),
                columns.stream().map(source -> cell(source, quantity)).toList(),
                all.stream().map(FigureMention::passage).toList());
    }

    private String value(List<FigureMention> all) {
        return all.stream().map(m -> names.value(m.figure())).distinct().collect(Collectors.joining(" · "));
    }

    private String given(List<FigureMention> all) {
        return phrases.text(
                "figures.given",
                Map.of(
                        "times", phrases.count("figures.times", all.size()),
                        "witnesses", phrases.count("figures.witnesses", witnesses.count(all))));
    }

    /** Why, in a few words; of what cannot be compared, the other figure too. */
    private String note(Finding finding, List<FigureMention> all) {
        Map<String, String> values = new HashMap<>(finding.arguments());
        values.put("others", others(finding, all));
        String prefix = "figures.note." + finding.verdict().name().toLowerCase(java.util.Locale.ROOT);
        return Stream.of(prefix + "." + finding.arguments().get("because"), prefix)
                .filter(key -> phrases.fits(key, values))
                .findFirst()
                .map(key -> phrases.text(key, values))
                .orElse("");
    }

    private String others(Finding finding, List<FigureMention> all) {
        return finding.passages().stream()
                .flatMap(passage -> mentions.in(passage).stream().limit(1))
                .map(mentions::get)
                .filter(mention -> !all.contains(mention))
                .map(mention -> named(mention))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String named(FigureMention mention) {
        String when = times.of(List.of(mention));
        String value = names.value(mention.figure());
        return when.isEmpty() ? value : phrases.text("figures.of", Map.of("value", value, "when", when));
    }

    private FigureCell cell(String source, List<Integer> quantity) {
        Map<String, FigureWording> wordings = new LinkedHashMap<>();
        quantity.stream()
                .map(mentions::get)
                .filter(mention -> mention.source().id().equals(source))
                .map(FigureRows::wording)
                .forEach(wording -> wordings.merge(wording.words(), wording, FigureRows::again));
        List<Passage> given = quantity.stream()
                .map(mentions::get)
                .filter(mention -> mention.source().id().equals(source))
                .map(FigureMention::passage)
                .toList();
        boolean differs = new Departures(baseline, findings(quantity).toList()).departs(given);
        return new FigureCell(source, List.copyOf(wordings.values()), differs);
    }

    private static FigureWording again(FigureWording first, FigureWording other) {
        return new FigureWording(first.passage(), first.words(), first.figure(), first.times() + 1);
    }

    private static FigureWording wording(FigureMention mention) {
        DisplayText text = DisplayText.of(mention.source().text(), mention.wording());
        Span figure = mention.figure().span();
        return new FigureWording(
                mention.passage(), text.shown(), new Span(text.toShown(figure.start()), text.toShown(figure.end())), 1);
    }
}
