package app.parallax.compare.quotation;

import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.compare.statement.Release;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Sentence;
import app.parallax.source.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who said what on which occasion, from the speech in transcripts, and from the quotations of releases ({@link Release}), which are the first to give them. The same whatever the order of the sources. Immutable; may be read from any thread.
 *
 * <p>Words in a gap have no certain speaker. They are kept apart, under everybody who might have said them.
 */
public final class SpokenRecord {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, AnnotatedSource> transcripts = new TreeMap<>();
    private final Set<String> releases = new HashSet<>();

    private record Entry(String occasion, SpokenWords words) {}

    public SpokenRecord(List<AnnotatedSource> sources, OccasionLookup occasions) {
        List<AnnotatedSource> sorted = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .toList();
        for (AnnotatedSource source : sorted) {
            if (source.source().info().kind() == SourceKind.TRANSCRIPT) {
                transcripts.put(source.id(), source);
                add(source, occasionOf(source, occasions));
            } else if (Release.is(source)) {
                releases.add(source.id());
                addQuoted(source, occasionOf(source, occasions));
            }
        }
    }

    /** The transcripts, by id. */
    List<AnnotatedSource> transcripts() {
        return List.copyOf(transcripts.values());
    }

    /** True for a source of this record that calls itself a release. */
    boolean isRelease(AnnotatedSource source) {
        return releases.contains(source.id());
    }

    /** A record that belongs to no known occasion makes one of its own. */
    static String occasionOf(AnnotatedSource source, OccasionLookup occasions) {
        String occasion = occasions.of(source.id());
        return occasion != null ? occasion : "\u0000" + source.id();
    }

    /** What a speaker certainly said, one element a transcript or release; empty where nobody records that speaker on that occasion. */
    List<SpokenWords> of(String speaker, String occasion) {
        List<SpokenWords> said = said(occasion);
        List<SpokenWords> exact = said.stream()
                .filter(w -> SpeakerName.same(speaker, w.speaker()))
                .toList();
        return !exact.isEmpty()
                ? exact
                : said.stream()
                        .filter(w -> SpeakerName.fits(speaker, w.speaker()))
                        .toList();
    }

    /** What anybody certainly said on an occasion, by transcript, then by speaker. */
    List<SpokenWords> said(String occasion) {
        return entries.stream()
                .filter(e -> e.occasion().equals(occasion) && e.words().certain())
                .map(Entry::words)
                .toList();
    }

    /** What stands in gaps that a speaker may have filled. */
    List<SpokenWords> gaps(String speaker, String occasion) {
        return entries.stream()
                .filter(e -> e.occasion().equals(occasion) && !e.words().certain())
                .map(Entry::words)
                .filter(w -> w.speaker() == null
                        || SpeakerName.same(speaker, w.speaker())
                        || SpeakerName.fits(speaker, w.speaker()))
                .toList();
    }

    private void addQuoted(AnnotatedSource release, String occasion) {
        Map<String, List<Quotation>> quoted = new TreeMap<>();
        for (Quotation quotation : release.quotations()) {
            if (quotation.use() == QuotationUse.SPEECH && quotation.speaker() != null) {
                quoted.computeIfAbsent(quotation.speaker(), name -> new ArrayList<>())
                        .add(quotation);
            }
        }
        quoted.forEach((name, words) -> entries.add(new Entry(occasion, SpokenWords.quoted(release, name, words))));
    }

    private void add(AnnotatedSource source, String occasion) {
        Map<String, List<Integer>> speech = new TreeMap<>();
        Map<String, List<Integer>> gaps = new TreeMap<>();
        List<Integer> nobody = new ArrayList<>();
        for (int i = 0; i < source.blocks().size(); i++) {
            int index = i;
            Block block = source.blocks().get(i);
            if (block.role() == BlockRole.GAP) {
                block.candidates()
                        .forEach(c ->
                                gaps.computeIfAbsent(c, n -> new ArrayList<>()).add(index));
                if (block.candidates().isEmpty()) {
                    nobody.add(index);
                }
            } else if (block.role() == BlockRole.SPEECH && block.speaker() != null) {
                speech.computeIfAbsent(block.speaker(), n -> new ArrayList<>()).add(index);
            }
        }
        Map<Integer, List<Sentence>> sentences =
                source.sentences().stream().collect(Collectors.groupingBy(Sentence::block));
        speech.forEach((name, blocks) ->
                entries.add(new Entry(occasion, new SpokenWords(source, name, blocks, sentences, true))));
        gaps.forEach((name, blocks) ->
                entries.add(new Entry(occasion, new SpokenWords(source, name, blocks, sentences, false))));
        if (!nobody.isEmpty()) {
            entries.add(new Entry(occasion, new SpokenWords(source, null, nobody, sentences, false)));
        }
    }
}
