package app.parallax.annotate.voice;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what "it" and "they" mean where they speak: the nearest subject before them that can speak and is no single person. */
final class Antecedents {

    private static final int SENTENCES_BACK = 3;

    private static final Set<String> PLURALS = Set.of("people", "police", "men", "women", "parents", "staff", "crowd");

    private final Document document;

    Antecedents(Document document) {
        this.document = document;
    }

    /** A subject that "they" or "it" can mean, with its sentence. */
    record Found(TaggedSentence sentence, Subject subject) {}

    @Nullable
    Found before(int position, boolean plural) {
        int at = document.sentenceAt(position);
        for (int i = at; i >= 0 && at - i < SENTENCES_BACK; i--) {
            TaggedSentence sentence = document.sentences().get(i);
            int limit = Math.min(sentence.size(), sentence.indexAt(position));
            for (int verb = 1; verb < limit; verb++) {
                Subject subject = Verbs.isFinite(sentence, verb) ? Subjects.before(sentence, verb) : null;
                if (subject != null && fits(sentence, subject, plural)) {
                    return new Found(sentence, subject);
                }
            }
        }
        return null;
    }

    private boolean fits(TaggedSentence sentence, Subject subject, boolean plural) {
        Word head = sentence.word(subject.to() - 1);
        if (head.is(PartOfSpeech.PRON)) {
            return false;
        }
        NameMention name = document.nameAt(head.start());
        if (name != null) {
            return name.type() == EntityType.ORGANISATION || (!plural && name.type() == EntityType.PLACE);
        }
        boolean many = head.is(PartOfSpeech.NOUN) && (head.lower().endsWith("s") || PLURALS.contains(head.lower()));
        return plural ? many : canSpeak(head);
    }

    /** True for a report, a court and other things and bodies that say something. */
    static boolean canSpeak(Word noun) {
        return SpeakingNouns.areThings(noun.lower());
    }
}
