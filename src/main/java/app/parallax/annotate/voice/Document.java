package app.parallax.annotate.voice;

import app.parallax.annotate.name.People;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.Block;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A source with what is known before anybody's words are attributed: tagged sentences, names and people. Immutable once built. */
public final class Document {

    private final Source source;
    private final List<TaggedSentence> sentences;
    private final TreeMap<Integer, NameMention> names = new TreeMap<>();
    private final People people;
    private final TreeMap<Integer, Integer> sentenceStarts = new TreeMap<>();

    public Document(Source source, List<TaggedSentence> sentences, List<NameMention> names) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.people = People.of(sentences, names, source.blocks());
        names.forEach(name -> this.names.put(name.span().start(), name));
        for (int i = 0; i < sentences.size(); i++) {
            sentenceStarts.put(sentences.get(i).span().start(), i);
        }
    }

    public Source source() {
        return source;
    }

    public String text() {
        return source.text();
    }

    public List<TaggedSentence> sentences() {
        return sentences;
    }

    public People people() {
        return people;
    }

    public Block block(TaggedSentence sentence) {
        return source.blocks().get(sentence.block());
    }

    /** The index of the sentence at or last before {@code position}; -1 before the first. */
    public int sentenceAt(int position) {
        Map.Entry<Integer, Integer> found = sentenceStarts.floorEntry(position);
        return found == null ? -1 : found.getValue();
    }

    /** The sentence behind another in the same block, or null. */
    public @Nullable TaggedSentence sentenceBehind(TaggedSentence sentence) {
        int at = sentenceAt(sentence.span().start()) + 1;
        TaggedSentence next = at < sentences.size() ? sentences.get(at) : null;
        return next != null && next.block() == sentence.block() ? next : null;
    }

    /** The name that covers {@code position}, or null. */
    public @Nullable NameMention nameAt(int position) {
        Map.Entry<Integer, NameMention> found = names.floorEntry(position);
        return found != null && found.getValue().span().contains(position) ? found.getValue() : null;
    }

    /** The people named in {@code [from, to)}, in order. */
    public List<NameMention> peopleBetween(int from, int to) {
        List<NameMention> found = new ArrayList<>();
        for (NameMention name : names.subMap(from, Math.max(from, to)).values()) {
            if (name.type() == EntityType.PERSON) {
                found.add(name);
            }
        }
        return found;
    }

    /** The names before {@code position}, the last first. */
    Collection<NameMention> namesBefore(int position) {
        return names.headMap(position, false).descendingMap().values();
    }

    /** False for a heading, a byline or what else stands around the account. */
    boolean isOfAccount(TaggedSentence sentence) {
        return source.blocks().get(sentence.block()).role().isAccount();
    }

    /** The full form of a name where it stands, also of two people of one family name; the name itself where it is nobody's. */
    public String fullForm(NameMention name) {
        return new FamilyNames(this).fullForm(name);
    }

    /**
     * The one whom a description can mean where it stands. Where it fits several alike it means the one of
     * them who is named before it in its paragraph, else in the one before; null where none is or several are.
     */
    public @Nullable String described(List<Word> description) {
        List<String> fitting = people.described(description);
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? null : fitting.getFirst();
        }
        int position = description.getFirst().start();
        int at = sentenceAt(position);
        int block = at < 0 ? 0 : sentences.get(at).block();
        int start = source.blocks().get(block).span().start();
        List<String> near = namedBetween(start, position, fitting);
        if (near.isEmpty() && block > 0) {
            near = namedBetween(source.blocks().get(block - 1).span().start(), start, fitting);
        }
        return near.size() == 1 ? near.getFirst() : null;
    }

    private List<String> namedBetween(int from, int to, List<String> fitting) {
        return peopleBetween(from, to).stream()
                .map(this::fullForm)
                .filter(fitting::contains)
                .distinct()
                .toList();
    }
}
