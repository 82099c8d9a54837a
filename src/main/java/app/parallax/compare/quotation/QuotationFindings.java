package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.Weights;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the checks of quotations into findings, one each, in the order of the checks; a second ({@code attribution-speaker}) where nobody records the speaker and somebody else is on record with the very words. Pure; may be called from any thread.
 *
 * <p>Where a day is not known, the argument {@code undated} says whose.
 *
 * <p>Codes: {@code quotation-same}, {@code quotation-cut}, {@code quotation-cut-turned} (a negation, a qualifier, a condition, or a claim between the quoted parts went), {@code quotation-altered}, {@code quotation-altered-slightly}
 * (nothing of substance), {@code quotation-absent}, {@code quotation-elsewhere} (somebody else said it), {@code quotation-no-record}.
 */
public final class QuotationFindings {

    private static final int LONGEST = 160;

    /** As much hangs on it as where reports give a statement to another. */
    private static final double MISATTRIBUTED = 0.6;

    private final Map<String, AnnotatedSource> sources;
    private final Attributions attributions;

    public QuotationFindings(List<AnnotatedSource> sources, SpokenRecord record) {
        this.sources = sources.stream().collect(Collectors.toMap(AnnotatedSource::id, Function.identity()));
        this.attributions = new Attributions(record, this.sources);
    }

    /** Checks without a verdict (titles, scare quotes) make no finding. */
    public List<Finding> of(List<QuotationCheck> checks) {
        List<Finding> findings = new ArrayList<>();
        for (QuotationCheck check : checks) {
            if (check.verdict() != null) {
                findings.add(finding(check, check.verdict()));
            }
            if (check.verdict() == QuotationVerdict.NO_RECORD) {
                misattributed(check).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Finding finding(QuotationCheck check, QuotationVerdict verdict) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(check.source(), check.quotation().span()));
        passages.addAll(check.matches());
        SortedMap<String, String> arguments = arguments(check);
        return switch (verdict) {
            case SAME -> finding(check, Verdict.AGREE, "quotation-same", passages, arguments);
            case CUT ->
                isTurned(check)
                        ? finding(check, Verdict.DIFFER, "quotation-cut-turned", passages, arguments)
                        : finding(check, Verdict.COMPATIBLE, "quotation-cut", passages, arguments);
            case ALTERED ->
                isSlight(check)
                        ? finding(check, Verdict.COMPATIBLE, "quotation-altered-slightly", passages, arguments)
                        : finding(check, Verdict.DIFFER, "quotation-altered", passages, arguments);
            case ABSENT -> absent(check, passages, arguments);
            case NO_RECORD -> finding(check, Verdict.UNCHECKABLE, "quotation-no-record", passages, arguments);
        };
    }

    private Finding absent(QuotationCheck check, List<Passage> passages, SortedMap<String, String> arguments) {
        return attributions
                .saidByAnother(check)
                .map(other -> {
                    arguments.put("saidBy", other.speaker());
                    passages.addAll(other.passages());
                    return finding(check, Verdict.UNSUPPORTED, "quotation-elsewhere", passages, arguments);
                })
                .orElseGet(() -> finding(check, Verdict.UNSUPPORTED, "quotation-absent", passages, arguments));
    }

    /** Nobody records the one to whom the words are given; who said them may be on record all the same. */
    private Optional<Finding> misattributed(QuotationCheck check) {
        String speaker = check.quotation().speaker();
        return speaker == null
                ? Optional.empty()
                : attributions.wordsOfAnother(check, speaker).map(other -> {
                    SortedMap<String, String> arguments = new TreeMap<>();
                    arguments.put("saidBy", speaker);
                    arguments.put("saidByThere", other.speaker());
                    List<Passage> passages = new ArrayList<>();
                    passages.add(new Passage(check.source(), check.quotation().span()));
                    passages.addAll(other.passages());
                    return new Finding(
                            Hashes.id("finding", FindingKind.ATTRIBUTION.name(), check.id()),
                            FindingKind.ATTRIBUTION,
                            Verdict.DIFFER,
                            Weights.of(FindingKind.ATTRIBUTION, Verdict.DIFFER, MISATTRIBUTED),
                            passages,
                            "attribution-speaker",
                            arguments);
                });
    }

    private Finding finding(
            QuotationCheck check,
            Verdict verdict,
            String code,
            List<Passage> passages,
            SortedMap<String, String> arguments) {
        double stress = QuotationStress.of(check, verdict, this::words);
        return new Finding(
                Hashes.id("finding", FindingKind.QUOTATION.name(), check.id()),
                FindingKind.QUOTATION,
                verdict,
                Weights.of(FindingKind.QUOTATION, verdict, stress),
                passages,
                code,
                arguments);
    }

    private SortedMap<String, String> arguments(QuotationCheck check) {
        SortedMap<String, String> arguments = new TreeMap<>();
        if (check.quotation().speaker() != null) {
            arguments.put("speaker", check.quotation().speaker());
        }
        arguments.put(
                "quoted",
                oneLine(words(new Passage(check.source(), check.quotation().span()))));
        if (!check.matches().isEmpty()) {
            arguments.put(
                    "record",
                    check.matches().stream()
                            .map(this::words)
                            .map(QuotationFindings::oneLine)
                            .collect(Collectors.joining(" … ")));
            arguments.put("gap", Boolean.toString(attributions.standsInGap(check)));
        }
        if (check.marked() != null) {
            arguments.put("marked", check.marked().toString());
        }
        putChange(arguments, check);
        undated(check).ifPresent(which -> arguments.put("undated", which));
        return arguments;
    }

    /** Whose day is not known, so that the occasion was taken to be the record's, or none was found: "report", "record", or "any" of those that nothing was found in. */
    private Optional<String> undated(QuotationCheck check) {
        boolean report = isUndated(sources.get(check.source()));
        if (check.matches().isEmpty()) {
            boolean record = sources.values().stream()
                    .anyMatch(source -> source.source().info().kind() == SourceKind.TRANSCRIPT && isUndated(source));
            boolean recorded = sources.values().stream()
                    .anyMatch(source -> source.source().info().kind() == SourceKind.TRANSCRIPT);
            return recorded && (report || record) ? Optional.of("any") : Optional.empty();
        }
        boolean record = isUndated(sources.get(check.matches().getFirst().source()));
        return report ? Optional.of("report") : record ? Optional.of("record") : Optional.empty();
    }

    private static boolean isUndated(@Nullable AnnotatedSource source) {
        return source != null && source.source().info().date() == null;
    }

    /** The gravest change, the longest of several: what a reader should see first. */
    private void putChange(SortedMap<String, String> arguments, QuotationCheck check) {
        check.edits().stream()
                .filter(QuotationFindings::counts)
                .reduce((one, other) ->
                        QuotationStress.gravity(other, this::words) > QuotationStress.gravity(one, this::words)
                                ? other
                                : one)
                .ifPresent(edit -> {
                    putWords(arguments, "dropped", edit.record());
                    putWords(arguments, "added", edit.quoted());
                    arguments.put("change", edit.operation().name().toLowerCase(Locale.ROOT));
                });
    }

    private void putWords(SortedMap<String, String> arguments, String name, Passage passage) {
        String words = oneLine(words(passage));
        if (!words.isEmpty()) {
            arguments.put(name, brief(words));
        }
    }

    /** Long stretches are named by how they begin. */
    private static String brief(String words) {
        int end = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return end < 0 ? words : words.substring(0, end) + " …";
    }

    static boolean counts(Edit edit) {
        return edit.editClass() != EditClass.SPELLING && edit.editClass() != EditClass.FILLER;
    }

    private static boolean isTurned(QuotationCheck check) {
        return check.edits().stream()
                .filter(edit -> edit.operation() == EditOperation.DELETE)
                .anyMatch(edit -> edit.editClass() == EditClass.NEGATION || edit.editClass() == EditClass.QUALIFIER);
    }

    private static boolean isSlight(QuotationCheck check) {
        return check.edits().stream().noneMatch(edit -> edit.editClass().compareTo(EditClass.FUNCTION) > 0);
    }

    private String words(Passage passage) {
        AnnotatedSource source = sources.get(passage.source());
        return source == null ? "" : source.words(passage.span());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
