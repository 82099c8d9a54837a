package app.parallax.compare.meaning;

import app.parallax.compare.statement.Comparability;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Whether two sources speak of one matter where two of their statements stand, whatever the two sentences have in common. */
final class SameMatter {

    private static final int AROUND = 4;

    /** So many content words the surroundings must share, the subject and the verb among them. */
    private static final int SHARED = 3;

    private final Statements statements;

    SameMatter(Statements statements) {
        this.statements = statements;
    }

    static boolean isTold(Statement statement) {
        return statement.account() && !statement.question();
    }

    /** True of statements of different sources on one occasion and no two dates, in surroundings that share words. */
    boolean isOne(Statement one, Statement other) {
        return !one.sourceId().equals(other.sourceId())
                && Objects.equals(one.occasion(), other.occasion())
                && !Comparability.datesConflict(one, other)
                && of(one).stream().filter(of(other)::contains).count() >= SHARED;
    }

    /** The stems of the content words around a statement. */
    Set<String> of(Statement statement) {
        return of(statement, AROUND);
    }

    /** The same within so many sentences before and behind it. */
    Set<String> of(Statement statement, int sentences) {
        Set<String> matter = new HashSet<>();
        statements.around(statement, sentences).forEach(near -> matter.addAll(near.content()));
        return matter;
    }

    /** "The alarm" and "the automatic alarm", but not "the first valve" and "the second valve". */
    static boolean haveOneSubject(Predicate one, Predicate other) {
        Set<String> modifiers = one.subjectModifiers();
        Set<String> others = other.subjectModifiers();
        return Objects.equals(one.subjectStem(), other.subjectStem())
                && (modifiers.containsAll(others) || others.containsAll(modifiers));
    }
}
