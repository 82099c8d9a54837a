package app.parallax.annotate.voice;

import app.parallax.annotate.name.FirstNames;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the person whom "he" or "she" means. */
final class PersonalPronouns {

    private static final int SENTENCES_BACK = 8;

    private final Document document;
    private final NamedPhrases phrases;

    PersonalPronouns(Document document, NamedPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /**
     * The person whom "he" or "she", "his" or "her" means: the last subject of a sentence that is a person, else the last person named; never one with a first name that tells otherwise.
     */
    @Nullable
    String personBefore(Word pronoun) {
        int position = pronoun.start();
        Predicate<String> may = name -> FirstNames.mayBe(name, pronoun.is("she") || pronoun.is("her"));
        int at = document.sentenceAt(position);
        String familiar = null;
        for (int i = at; i >= 0 && at - i < SENTENCES_BACK; i--) {
            TaggedSentence sentence = document.sentences().get(i);
            if (!document.isOfAccount(sentence)) {
                continue; // a publisher or a byline above the account
            }
            String found = subjectIn(sentence, position, may);
            if (found != null) {
                return found;
            }
            familiar = familiar == null ? bareNameIn(sentence, position) : familiar;
        }
        return familiar;
    }

    /** A name of one word may be a person's whom the source never names in full: it is, where it does something. */
    private @Nullable String bareNameIn(TaggedSentence sentence, int position) {
        int limit = Math.min(sentence.size(), sentence.indexAt(position));
        for (int i = 1; i < limit; i++) {
            Subject subject = Verbs.isFinite(sentence, i) ? Subjects.before(sentence, i) : null;
            if (subject == null || subject.to() - subject.from() > 1) {
                continue;
            }
            NameMention name = document.nameAt(sentence.word(subject.from()).start());
            if (name != null && name.type() == EntityType.OTHER) {
                return name.text();
            }
        }
        return null;
    }

    private @Nullable String subjectIn(TaggedSentence sentence, int position, Predicate<String> may) {
        int limit = sentence.indexAt(position);
        List<NameMention> people = document.peopleBetween(
                sentence.span().start(), Math.min(position, sentence.span().end()));
        for (int i = 0; i < Math.min(limit, sentence.size()); i++) {
            if (Verbs.isFinite(sentence, i)) {
                Subject subject = Subjects.before(sentence, i);
                String found = subject == null ? null : phrases.namedOrDescribed(sentence, subject);
                if (found != null && may.test(found)) {
                    return found;
                }
            }
        }
        return people.stream().map(document::fullForm).filter(may).findFirst().orElse(null);
    }
}
