package app.parallax.annotate.voice;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds through whom words came: "…, the N1 broadcaster reported", "she told CNN". */
public final class SecondHand {

    private static final Set<String> PASSING_ON =
            Set.of("reported", "reports", "cites", "cited", "quoted", "according");
    private static final Set<String> TELLING = Set.of("told", "tells", "telling");

    private final Document document;

    public SecondHand(Document document) {
        this.document = document;
    }

    /** The outlet that the sentence names as having passed the words on, or null. */
    public @Nullable String via(TaggedSentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String outlet = null;
            if (PASSING_ON.contains(sentence.word(i).lower()) && reportsOther(sentence, i)) {
                outlet = outletBefore(sentence, i);
            } else if (TELLING.contains(sentence.word(i).lower())) {
                outlet = outletAt(sentence, i + 1);
            }
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    /** Only where somebody else speaks in the same sentence has the outlet passed words on rather than said them. */
    private static boolean reportsOther(TaggedSentence sentence, int at) {
        for (int i = 0; i < sentence.size(); i++) {
            if (i != at && Verbs.isReporting(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String outletBefore(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.before(sentence, verb);
        if (subject == null) {
            return null;
        }
        String outlet = null;
        for (int i = subject.from(); i < subject.to(); i++) {
            NameMention name = document.nameAt(sentence.word(i).start());
            outlet = name != null && name.type() != EntityType.PERSON ? name.text() : outlet;
        }
        return outlet;
    }

    private @Nullable String outletAt(TaggedSentence sentence, int from) {
        int at = from < sentence.size() && sentence.word(from).is("the") ? from + 1 : from;
        NameMention name =
                at < sentence.size() ? document.nameAt(sentence.word(at).start()) : null;
        return name != null && (name.type() == EntityType.ORGANISATION || name.type() == EntityType.OTHER)
                ? name.text()
                : null;
    }
}
