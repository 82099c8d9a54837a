package app.parallax.annotate;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tells the tagged words which of them are names: the tagger, which sees one sentence at a time, takes a strange name for anything. */
final class NamedWords {

    private NamedWords() {}

    static List<TaggedSentence> mark(List<TaggedSentence> sentences, List<NameMention> names) {
        NavigableMap<Integer, NameMention> byStart = new TreeMap<>();
        for (NameMention name : names) {
            byStart.put(name.span().start(), name);
        }
        List<TaggedSentence> marked = new ArrayList<>(sentences.size());
        for (TaggedSentence sentence : sentences) {
            marked.add(sentence.withNames(word -> isNamed(word, byStart)));
        }
        return marked;
    }

    private static boolean isNamed(Word word, NavigableMap<Integer, NameMention> byStart) {
        var name = byStart.floorEntry(word.start());
        return name != null
                && word.isCapitalised()
                && name.getValue().span().contains(word.span())
                && (name.getValue().type() != EntityType.OTHER || !isOrdinary(word));
    }

    /** What is neither person, place nor body may be "Norwegian" or "Board" and keeps what the tagger says. */
    private static boolean isOrdinary(Word word) {
        return word.is(PartOfSpeech.ADJ) || word.is(PartOfSpeech.NOUN);
    }
}
