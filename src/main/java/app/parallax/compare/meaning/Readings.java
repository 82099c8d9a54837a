package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.Tagger;
import app.parallax.annotate.word.Word;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sentences that are asked for, each once. Parts of speech are found anew: only the few sentences that are tied and not the same need them. */
final class Readings {

    private final Tagger tagger;
    private final Names names;
    private final Map<Key, Reading> known = new HashMap<>();

    private record Key(String source, int sentence) {}

    Readings(Tagger tagger, Names names) {
        this.tagger = tagger;
        this.names = names;
    }

    Reading of(AnnotatedSource source, int sentence) {
        return known.computeIfAbsent(new Key(source.id(), sentence), key -> read(source, sentence));
    }

    private Reading read(AnnotatedSource source, int sentence) {
        List<Term> terms = new ArrayList<>();
        for (Word word :
                tagger.tag(source.text(), source.sentences().get(sentence).span())) {
            Named name = names.at(source.id(), word.span());
            terms.add(Term.of(isPartOf(name, word) ? named(word) : word, name));
        }
        return new Reading(source, sentence, terms);
    }

    /** The tagger, which sees one sentence at a time, takes a strange name for anything. */
    private static boolean isPartOf(@Nullable Named name, Word word) {
        return name != null && word.isCapitalised() && name.type() != EntityType.OTHER;
    }

    private static Word named(Word word) {
        return new Word(word.span(), word.text(), word.lower(), PartOfSpeech.PROPN);
    }
}
