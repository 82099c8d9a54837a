package app.parallax.present.timeline;

import app.parallax.compare.Comparison;
import app.parallax.present.Columns;
import app.parallax.present.Excerpt;
import app.parallax.present.OccasionNames;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.timeline.TimeEntry.Kind;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.DateMention;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that has a place in time.
 *
 * @param lanes ids of the sources, in the order of the columns
 * @param entries in order of time
 * @param undated how many dates hang on a day that nobody knows
 */
public record Timeline(List<String> lanes, List<TimeEntry> entries, int undated) {
    /** Words with a year, or a day written in digits, say by themselves when it was. */
    private static final Pattern IN_FULL = Pattern.compile(".*\\d{4}.*|.*\\d+[./-]\\d+[./-]\\d+.*");

    public Timeline {
        lanes = List.copyOf(lanes);
        entries = List.copyOf(entries);
    }

    public static Timeline of(Comparison comparison, Phrases phrases) {
        Maker maker = new Maker(comparison, phrases, new SourceHeaders(comparison, phrases));
        List<String> lanes = Columns.order(comparison);
        List<TimeEntry> entries = new ArrayList<>();
        comparison.occasions().forEach(occasion -> maker.occasion(occasion).ifPresent(entries::add));
        int undated = 0;
        for (String id : lanes) {
            AnnotatedSource source = comparison.source(id);
            maker.published(source).ifPresent(entries::add);
            String name = maker.headers.brief(id);
            for (DateMention date : source.dates()) {
                maker.mention(source, name, date).ifPresent(entries::add);
            }
            undated += (int)
                    source.dates().stream().filter(date -> date.value() == null).count();
        }
        entries.sort(Comparator.comparing(TimeEntry::when)
                .thenComparing(TimeEntry::kind)
                .thenComparing(entry -> lanes.indexOf(entry.lane()))
                .thenComparing(entry -> entry.passage().span()));
        return new Timeline(lanes, entries, undated);
    }

    private record Maker(Comparison comparison, Phrases phrases, SourceHeaders headers) {
        /** Of an occasion that no open source is about, nothing could be read. */
        Optional<TimeEntry> occasion(Occasion occasion) {
            LocalDate day = occasion.date();
            return day == null
                    ? Optional.empty()
                    : about(occasion)
                            .map(passage -> new TimeEntry(
                                    Kind.OCCASION,
                                    Stretch.of(day),
                                    "",
                                    new OccasionNames(comparison).of(occasion),
                                    String.join(", ", occasion.participants()),
                                    "",
                                    passage));
        }

        private Optional<Passage> about(Occasion occasion) {
            Stream<AnnotatedSource> mainly = comparison.sources().stream()
                    .filter(source ->
                            occasion.id().equals(source.source().info().occasion()));
            Stream<AnnotatedSource> quoting = comparison.quotations().stream()
                    .filter(check -> occasion.id().equals(check.occasion()))
                    .map(check -> comparison.source(check.source()));
            return Stream.concat(mainly, quoting).findFirst().flatMap(Maker::beginning);
        }

        private static Optional<Passage> beginning(AnnotatedSource source) {
            return source.blocks().stream()
                    .map(Block::span)
                    .map(source::passage)
                    .findFirst();
        }

        Optional<TimeEntry> published(AnnotatedSource source) {
            LocalDate day = source.source().info().date();
            return day == null
                    ? Optional.empty()
                    : beginning(source)
                            .map(passage -> new TimeEntry(
                                    Kind.SOURCE,
                                    Stretch.of(day),
                                    source.id(),
                                    phrases.text("timeline.source"),
                                    headers.brief(source.id()),
                                    "",
                                    passage));
        }

        Optional<TimeEntry> mention(AnnotatedSource source, String name, DateMention date) {
            String value = date.value();
            return Optional.ofNullable(value)
                    .flatMap(Stretch::of)
                    .map(when -> new TimeEntry(
                            Kind.MENTION,
                            when,
                            source.id(),
                            Excerpt.of(source, date.span()).words(),
                            name,
                            how(source, Excerpt.of(source, date.span()).words()),
                            source.passage(date.span())));
        }

        /** What is not said in full was counted from the source's own date. */
        private String how(AnnotatedSource source, String words) {
            LocalDate day = source.source().info().date();
            return day == null || IN_FULL.matcher(words).matches()
                    ? ""
                    : phrases.text("timeline.counted", Map.of("day", headers.day(day)));
        }
    }
}
