package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.present.Bearing;
import app.parallax.present.DisplayText;
import app.parallax.present.Highlight;
import app.parallax.present.Highlights;
import app.parallax.present.MarkKind;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeader;
import app.parallax.present.SourceHeaders;
import app.parallax.present.Withheld;
import app.parallax.present.fold.ChangesOnly;
import app.parallax.present.fold.Wanted;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.ui.control.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the texts are looked at: all that decides what stands on the pages. A copy that no later change reaches, for workers to make the pages of.
 *
 * @param columns ids of the sources side by side, from left to right; those that the comparison does not have are passed over
 * @param hidden the kinds of marks that nobody wants to see
 * @param unfinished which sources nothing is known of yet but what they say
 * @param wanted what is kept in view where only changes are shown, and which findings are marked
 * @param letters of a text that begins like this; asked by any thread
 */
record Look(
        Comparison comparison,
        List<String> columns,
        Set<MarkKind> hidden,
        boolean changesOnly,
        Unfinished unfinished,
        Wanted wanted,
        Function<String, Letters> letters,
        Phrases phrases) {
    /** So many characters of a text tell how wide its letters are. */
    private static final int SAMPLE = 1000;

    /**
     * Sources that are not compared yet.
     *
     * @param stopped whether nobody is comparing them
     */
    record Unfinished(Set<String> sources, boolean stopped) {
        Unfinished {
            sources = Set.copyOf(sources);
        }
    }

    Look {
        columns = List.copyOf(columns);
        hidden = Set.copyOf(hidden);
    }

    /** What stands in the columns and between them; takes its time. */
    Pages pages() {
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        Predicate<String> isMarked = marked();
        List<String> there = columns.stream()
                .filter(id -> comparison.sources().stream().anyMatch(s -> s.id().equals(id)))
                .toList();
        Map<String, Letters> measured = new LinkedHashMap<>();
        comparison.sources().forEach(source -> measured.put(source.id(), letters.apply(sample(source))));
        List<Pages.Column> made = there.stream()
                .map(id -> column(id, headers, Objects.requireNonNull(measured.get(id)), isMarked))
                .toList();
        List<List<Tie>> ties = new ArrayList<>();
        for (int i = 0; i + 1 < there.size(); i++) {
            ties.add(ties(there.get(i), there.get(i + 1), isMarked));
        }
        return new Pages(comparison, made, List.copyOf(measured.values()), ties);
    }

    /** The beginning of what the source says. */
    private static String sample(AnnotatedSource source) {
        StringBuilder words = new StringBuilder();
        for (Block block : source.blocks()) {
            if (words.length() >= SAMPLE) {
                break;
            }
            if (block.role().isAccount()) {
                String shown = DisplayText.of(source.text(), block.span()).shown();
                words.append(shown, 0, Math.min(shown.length(), SAMPLE)).append(' ');
            }
        }
        return words.toString();
    }

    /** Findings are marked as far as the filter lets them through, and all else always is. */
    private Predicate<String> marked() {
        Set<String> findings = comparison.findings().stream().map(Finding::id).collect(Collectors.toSet());
        return id -> !findings.contains(id) || wanted.findings().contains(id);
    }

    private Pages.Column column(String id, SourceHeaders headers, Letters ofSource, Predicate<String> isMarked) {
        List<PageItem> page = page(id, isMarked);
        int length = comparison.source(id).text().length();
        return new Pages.Column(
                id,
                header(headers.of(id)),
                headers.brief(id),
                page,
                ofSource,
                length,
                Overview.ticks(page, length),
                Bearing.of(comparison, id));
    }

    private SourceHeader header(SourceHeader header) {
        if (!unfinished.sources().contains(header.id())) {
            return header;
        }
        String notice = phrases.text(unfinished.stopped() ? "header.not-compared" : "header.comparing");
        String both = header.details() + " · " + notice;
        return new SourceHeader(header.id(), header.role(), header.title(), both, header.notice());
    }

    /** The page of a source, with what it shares with the sources beside it. */
    private List<PageItem> page(String id, Predicate<String> isMarked) {
        List<Highlight> highlights = Withheld.showing(
                Highlights.of(comparison, id, columns::contains),
                h -> isMarked.test(h.of()) && hidden.stream().noneMatch(kind -> kind.marks(h.layer())));
        List<PageItem> whole = Page.of(comparison.source(id), highlights, phrases);
        return changesOnly && !unfinished.sources().contains(id)
                ? ChangesOnly.of(whole, comparison, id, wanted, phrases)
                : whole;
    }

    private List<Tie> ties(String left, String right, Predicate<String> isMarked) {
        return Ties.showing(
                Ties.between(comparison, left, right),
                tie -> isMarked.test(tie.id())
                        && hidden.stream().noneMatch(kind -> kind.styleClass().equals(tie.styleClass())));
    }
}
