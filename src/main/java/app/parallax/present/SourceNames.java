package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each source of a comparison is called in a sentence, on a chip, at the head of a table: its publisher, else its title cut short, else its file's name, with its kind where the name
 * does not say it. Where several would be called alike, the year, then the day, then the id tells them apart.
 */
final class SourceNames {
    private static final int LONGEST_TITLE = 40;
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Comparison comparison;
    private final Phrases phrases;
    /** Every finding asks for two names: each is made out once. */
    private final Map<String, String> known = new HashMap<>();

    private final List<Naming> namings = new ArrayList<>();

    SourceNames(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** Never the same for two sources. */
    String of(String id) {
        return known.computeIfAbsent(id, this::name);
    }

    private String name(String id) {
        AnnotatedSource source = comparison.source(id);
        return namings().stream()
                .filter(naming -> naming.isItsOwn(source))
                .findFirst()
                .map(naming -> naming.way().apply(source))
                .orElseGet(() -> plain(source) + " (" + id + ")");
    }

    /** A way to call sources, with how often each name comes about: of hundreds of sources every one would else be held against every other. */
    private record Naming(Function<AnnotatedSource, String> way, Map<String, Long> times) {
        private boolean isItsOwn(AnnotatedSource source) {
            return times.getOrDefault(way.apply(source), 0L) == 1;
        }
    }

    private List<Naming> namings() {
        if (namings.isEmpty()) {
            Stream.<Function<AnnotatedSource, String>>of(this::plain, s -> dated(s, YEAR), s -> dated(s, DAY))
                    .map(way -> new Naming(
                            way,
                            comparison.sources().stream().collect(Collectors.groupingBy(way, Collectors.counting()))))
                    .forEach(namings::add);
        }
        return namings;
    }

    private String dated(AnnotatedSource source, DateTimeFormatter form) {
        LocalDate date = source.source().info().date();
        return date == null ? plain(source) : plain(source) + " " + form.format(date);
    }

    private String plain(AnnotatedSource source) {
        SourceInfo info = source.source().info();
        String kind = phrases.of("kind", info.kind());
        String publisher = info.publisher();
        if (publisher != null) {
            return publisher + " " + kind;
        }
        String title = info.title();
        String own = title == null ? source.id() : Excerpt.brief(Excerpt.oneLine(title), LONGEST_TITLE);
        Map<String, String> slots = Map.of("kind", kind, "title", own);
        return phrases.text(says(own, kind) ? "source.titled" : "source.titled.kind", slots);
    }

    private static boolean says(String name, String kind) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(kind);
    }
}
