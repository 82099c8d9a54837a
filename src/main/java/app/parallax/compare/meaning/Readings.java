package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.Word;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.EntityType;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the sentences that are asked for, each once: only the few that are tied and not the same are. Safe for several threads. */
final class Readings {

    private final Names names;
    private final Map<Key, Reading> known = new ConcurrentHashMap<>();

    private record Key(String source, int sentence) {}

    Readings(Names names) {
        this.names = names;
    }

    Reading of(AnnotatedSource source, int sentence) {
        return known.computeIfAbsent(new Key(source.id(), sentence), key -> read(source, sentence));
    }

    private Reading read(AnnotatedSource source, int sentence) {
        List<Term> terms = new ArrayList<>();
        Span span = source.sentences().get(sentence).span();
        for (Word word :
                TagLetters.read(source.text(), span, source.partsOfSpeech().get(sentence))) {
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
