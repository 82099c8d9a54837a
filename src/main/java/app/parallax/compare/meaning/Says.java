package app.parallax.compare.meaning;

import app.parallax.compare.statement.Statement;
import app.parallax.text.Folding;
import org.jspecify.annotations.Nullable;

/** Who says a statement, as far as that can be compared. */
final class Says {

    private Says() {}

    /** The folded full name of the person who says it; null for the reporter, for groups and for those of whom no surname is known. */
    static @Nullable String person(Statement statement) {
        String speaker = statement.voice().speaker();
        if (speaker == null || !speaker.strip().contains(" ") || !Character.isUpperCase(speaker.codePointAt(0))) {
            return null;
        }
        return Folding.key(speaker);
    }

    static boolean isSame(Statement one, Statement other) {
        String a = person(one);
        return a != null && a.equals(person(other));
    }

    /** True where the words stand between quotation marks: then their verdict says what is wrong with them. */
    static boolean isQuoted(Statement statement) {
        return statement.source().quotations().stream()
                .anyMatch(q -> q.span().overlaps(statement.passage().span()));
    }
}
