package app.parallax.compare.assembly;

import app.parallax.compare.Lineage;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statements;
import java.util.List;

/** What hangs on the sources of a comparison alone, whatever is tied between them. Only a {@link Comparer} makes it and looks into it. */
public final class Begun {
    private final OccasionMap occasions;
    private final Quoted quoted;
    private final List<Lineage> lineage;
    private final Statements statements;

    Begun(OccasionMap occasions, Quoted quoted, List<Lineage> lineage, Statements statements) {
        this.occasions = occasions;
        this.quoted = quoted;
        this.lineage = lineage;
        this.statements = statements;
    }

    OccasionMap occasions() {
        return occasions;
    }

    Quoted quoted() {
        return quoted;
    }

    List<Lineage> lineage() {
        return lineage;
    }

    Held hold(Material material) {
        return Held.of(material, statements, occasions, quoted.checks());
    }
}
