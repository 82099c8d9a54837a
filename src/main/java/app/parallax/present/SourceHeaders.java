package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.meaning.Languages;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.QuotationUse;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands above each source of a comparison. */
public final class SourceHeaders {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Comparison comparison;
    private final Phrases phrases;
    private final SourceNames names;

    public SourceHeaders(Comparison comparison, Phrases phrases) {
        this.names = new SourceNames(comparison, phrases);
        this.comparison = comparison;
        this.phrases = phrases;
    }

    public SourceHeader of(String id) {
        AnnotatedSource source = comparison.source(id);
        return new SourceHeader(id, role(source), title(source), String.join(" · ", details(source)), notice(source));
    }

    /** A name short enough for a sentence, and no other source's; see {@link SourceNames}. */
    public String brief(String id) {
        return names.of(id);
    }

    /** Its part and its date, in a few words: for the head of a column. */
    public String roleAndDay(String id) {
        AnnotatedSource source = comparison.source(id);
        return role(source) + " · " + day(source.source().info().date());
    }

    private String role(AnnotatedSource source) {
        SourceKind kind = source.source().info().kind();
        boolean record = kind == SourceKind.TRANSCRIPT && source.id().equals(comparison.baseline());
        return record ? phrases.text("role.record") : phrases.of("kind", kind);
    }

    private static String title(AnnotatedSource source) {
        String title = source.source().info().title();
        return title == null ? source.id() : title;
    }

    private List<String> details(AnnotatedSource source) {
        SourceInfo info = source.source().info();
        List<String> details = new ArrayList<>();
        details.add(Optional.ofNullable(info.publisher()).orElse(phrases.text("header.no-publisher")));
        details.add(phrases.of("kind", info.kind()));
        details.add(day(info.date()));
        occasion(info).ifPresent(details::add);
        turns(source).ifPresent(details::add);
        quotations(source.id()).ifPresent(details::add);
        return details;
    }

    private String notice(AnnotatedSource source) {
        String language = source.source().info().language();
        return language == null || Languages.isKnown(language)
                ? ""
                : phrases.text("header.language", Map.of("language", Languages.name(language)));
    }

    /** A day as it is shown, or that none is known. */
    public String day(@org.jspecify.annotations.Nullable LocalDate date) {
        return date == null ? phrases.text("header.undated") : DAY.format(date);
    }

    private Optional<String> occasion(SourceInfo info) {
        return comparison.occasions().stream()
                .filter(o -> o.id().equals(info.occasion()))
                .map(OccasionNames::placeAndDay)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> phrases.text("header.occasion", Map.of("occasion", words)));
    }

    private Optional<String> turns(AnnotatedSource source) {
        int turns = (int) source.blocks().stream()
                .filter(b -> b.role() == BlockRole.SPEECH)
                .map(Block::label)
                .filter(java.util.Objects::nonNull)
                .count();
        return turns == 0 ? Optional.empty() : Optional.of(phrases.count("header.turns", turns));
    }

    private Optional<String> quotations(String source) {
        List<QuotationCheck> speech = comparison.quotations().stream()
                .filter(q -> q.source().equals(source) && q.quotation().use() == QuotationUse.SPEECH)
                // Of those that were not held against anything yet it is not known how many can be.
                .filter(q -> q.verdict() != null)
                .toList();
        if (speech.isEmpty()) {
            return Optional.empty();
        }
        long checked = speech.stream().filter(SourceHeaders::isChecked).count();
        String checkable =
                checked == 0 ? phrases.text("header.none-checked") : phrases.count("header.checked", (int) checked);
        return Optional.of(phrases.count("header.quotations", speech.size()) + ", " + checkable);
    }

    private static boolean isChecked(QuotationCheck check) {
        return check.verdict() != null && check.verdict() != QuotationVerdict.NO_RECORD;
    }
}
