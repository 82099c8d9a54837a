package app.parallax.read.layout;

import app.parallax.text.Folding;
import java.util.Set;

/** Parts that lead a meeting and say nothing on its matter. */
final class LeadingParts {

    private static final Set<String> WORDS = Set.of(
            "moderator",
            "host",
            "anchor",
            "presenter",
            "operator",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "clerk",
            "facilitator",
            "announcer",
            "interpreter",
            "translator",
            "interviewer",
            "q",
            "question");

    private LeadingParts() {}

    static boolean leads(String label) {
        for (String token : Folding.key(label).split("[^\\p{L}]+")) {
            if (WORDS.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
