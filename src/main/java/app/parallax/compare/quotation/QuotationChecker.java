package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.Folding;
import app.parallax.text.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds every quotation against what its speaker said on the occasion it speaks of. Pure; may be called from any thread; the same answers whatever the order of the sources.
 *
 * <p>Words without a known speaker, and those of "the judge" where nobody is on record under that name, are looked for in everybody's turns of the occasion: found, they get the verdict of the place; not found, nothing can be said against them ({@code
 * NO_RECORD}). Words found only in a gap of the transcript that this speaker may have filled count as found, with less certainty: {@link QuotationFindings} says so. A speaker known from
 * nothing but such gaps is not on record.
 */
public final class QuotationChecker {

    /**
     * Closeness under which words are not the record's any more: between the two heaps of the verdict cases of known truth (728 quotations, 21 committee transcripts), where other people's
     * words reach .18 at most and words with one scripted edit .61 at least.
     */
    static final double NEAR = 0.42;

    private final SpokenRecord record;
    private final RecordOccasion occasions;

    public QuotationChecker(SpokenRecord record, OccasionLookup lookup) {
        this.record = record;
        this.occasions = new RecordOccasion(record, lookup);
    }

    /**
     * @return a check for each quotation of each source, by source id, then as the text reads
     */
    public List<QuotationCheck> check(List<AnnotatedSource> sources, Cancellation cancellation) {
        List<QuotationCheck> checks = new ArrayList<>();
        sources.stream().sorted(Comparator.comparing(AnnotatedSource::id)).forEach(source -> {
            cancellation.check();
            checks.addAll(check(source));
        });
        return checks;
    }

    /** The checks of one source's quotations, as its text reads. */
    public List<QuotationCheck> check(AnnotatedSource source) {
        return each(source, (id, i) -> check(id, source, i));
    }

    /** One source's quotations under the ids that their checks will have, held against nothing: none has a verdict or an occasion. */
    public static List<QuotationCheck> unchecked(AnnotatedSource source) {
        return each(source, (id, i) -> without(id, source, source.quotations().get(i), null, null));
    }

    private static List<QuotationCheck> each(
            AnnotatedSource source, BiFunction<String, Integer, QuotationCheck> check) {
        List<QuotationCheck> checks = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < source.quotations().size(); i++) {
            String words = Folding.key(source.words(source.quotations().get(i).span()));
            int number = seen.merge(words, 1, Integer::sum);
            String id = Hashes.id("quotation", source.id(), words, Integer.toString(number));
            checks.add(check.apply(id, i));
        }
        return checks;
    }

    private QuotationCheck check(String id, AnnotatedSource source, int index) {
        List<Quotation> all = source.quotations();
        Quotation quotation = all.get(index);
        String occasion = occasions.of(source, quotation);
        QuotedWords quoted = new QuotedWords(source, quotation);
        if (quotation.use() != QuotationUse.SPEECH || quoted.size() == 0) {
            return without(id, source, quotation, RecordOccasion.shown(occasion), null);
        }
        Presentation presentation = Presentation.of(
                quoted, index > 0 ? all.get(index - 1) : null, index + 1 < all.size() ? all.get(index + 1) : null);
        List<SpokenWords> said = occasion == null ? List.of() : certain(quotation, occasion, source);
        List<SpokenWords> gaps = occasion == null ? List.of() : gaps(quotation, occasion, source);
        Optional<Held> held = best(quoted, said, presentation)
                .or(() -> best(quoted, gaps, presentation))
                .or(() -> best(quoted, anybody(quotation, occasion, source), presentation));
        if (held.isPresent()) {
            return found(id, quoted, RecordOccasion.shown(occasion), held.get());
        }
        QuotationVerdict verdict =
                isMissing(quoted, occasion, said) ? QuotationVerdict.ABSENT : QuotationVerdict.NO_RECORD;
        return without(id, source, quotation, RecordOccasion.shown(occasion), verdict);
    }

    /**
     * Who is on record word for word would be found there. Whom a release quotes may have said more, but not what it gives to somebody else. What a release quotes was said to it.
     */
    private boolean isMissing(QuotedWords quoted, @Nullable String occasion, List<SpokenWords> said) {
        if (occasion == null || quoted.quotation().speaker() == null || said.isEmpty()) {
            return false;
        }
        boolean whole = said.stream().anyMatch(SpokenWords::isWhole) && !record.isRelease(quoted.source());
        return whole
                || Attributions.closest(quoted, others(record.said(occasion), quoted.source()))
                        .isPresent();
    }

    private List<SpokenWords> certain(Quotation quotation, String occasion, AnnotatedSource source) {
        String speaker = quotation.speaker();
        return others(speaker == null ? record.said(occasion) : record.of(speaker, occasion), source);
    }

    /** Whom "the judge" or "officials" names only the words can tell, where nobody is on record under that name. */
    private List<SpokenWords> anybody(Quotation quotation, @Nullable String occasion, AnnotatedSource source) {
        String speaker = quotation.speaker();
        if (speaker == null || occasion == null || isName(speaker)) {
            return List.of();
        }
        return record.of(speaker, occasion).isEmpty() ? others(record.said(occasion), source) : List.of();
    }

    private static boolean isName(String speaker) {
        return Character.isUpperCase(speaker.codePointAt(speaker.lastIndexOf(' ') + 1));
    }

    private List<SpokenWords> gaps(Quotation quotation, String occasion, AnnotatedSource source) {
        String speaker = quotation.speaker();
        return speaker == null ? List.of() : others(record.gaps(speaker, occasion), source);
    }

    /** A transcript is no witness of what it quotes itself. */
    private static List<SpokenWords> others(List<SpokenWords> said, AnnotatedSource source) {
        return said.stream().filter(w -> !w.source().id().equals(source.id())).toList();
    }

    /** The closest of several records, the first of equals; empty where none is near. */
    static Optional<Held> best(QuotedWords quoted, List<SpokenWords> said, Presentation presentation) {
        return said.stream()
                .filter(words -> words.size() > 0)
                .map(words -> Held.of(quoted, words, presentation))
                .filter(held -> held.alignment().closeness() >= NEAR)
                .reduce((one, other) ->
                        other.alignment().closeness() > one.alignment().closeness() ? other : one);
    }

    private static QuotationCheck found(String id, QuotedWords quoted, @Nullable String occasion, Held held) {
        List<Edit> edits = held.edits().stream().map(TypedEdit::edit).toList();
        QuotationVerdict verdict = held.verdict();
        Boolean marked = verdict == QuotationVerdict.CUT ? held.marked() : null;
        return new QuotationCheck(
                id, quoted.source().id(), quoted.quotation(), occasion, verdict, marked, held.matches(), edits);
    }

    private static QuotationCheck without(
            String id,
            AnnotatedSource source,
            Quotation quotation,
            @Nullable String occasion,
            @Nullable QuotationVerdict verdict) {
        return new QuotationCheck(id, source.id(), quotation, occasion, verdict, null, List.of(), List.of());
    }
}
