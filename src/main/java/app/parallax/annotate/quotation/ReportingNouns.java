package app.parallax.annotate.quotation;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Nouns for what somebody has said: "Moe's claim that …", "her warning of …". */
final class ReportingNouns {

    private static final Set<String> NOUNS = WordList.of("""
            claim claims assertion assertions allegation allegations accusation accusations statement statements remark
            remarks comment comments warning warnings prediction predictions promise promises pledge pledges vow vows
            suggestion suggestions insistence belief view opinion argument contention complaint complaints description
            characterisation characterization criticism denial admission announcement declaration call calls demand demands
            appeal appeals threat threats question reply answer response
            """);

    private static final Set<String> LINKS = Set.of("of", "for", "about", "as", "to", "against", ":", ",");

    private ReportingNouns() {}

    /** True where the word at {@code index} is such a noun and what it says holds the quotation that begins at {@code quotation}. */
    static boolean isAt(TaggedSentence sentence, int index, int quotation) {
        if (!NOUNS.contains(sentence.word(index).lower())) {
            return false;
        }
        int behind = index + 1;
        return behind == quotation
                || sentence.word(behind).is("that")
                || (LINKS.contains(sentence.word(behind).lower()) && !Verbs.finiteBetween(sentence, behind, quotation));
    }
}
