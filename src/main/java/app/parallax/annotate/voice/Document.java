package app.parallax.annotate.voice;

import app.parallax.annotate.name.People;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.source.Block;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.source.Source;
import java.util.ArrayList;
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
}
