package app.parallax.dossier.file;

import app.parallax.dossier.work.Stamp;
import app.parallax.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of opening a file: whatever of it is whole, and a sentence for everything that is not.
 *
 * @param kept null where nothing of a dossier could be found in the file
 * @param saved by whom and when it was last saved; null where that is not known
 * @param readOnly true where it must not be saved in its place: another window has it, or a newer version of the program saved it
 * @param lost the ids of sources whose text or bytes are missing or damaged; the rest of the dossier speaks of them still
 */
public record DossierOpening(
        @Nullable KeptDossier kept,
        @Nullable Stamp saved,
        boolean readOnly,
        SortedSet<String> lost,
        List<Problem> problems) {
    public DossierOpening {
        lost = new TreeSet<>(lost);
        problems = List.copyOf(problems);
    }

    static DossierOpening refused(String code, String sentence) {
        return new DossierOpening(null, null, true, new TreeSet<>(), List.of(new Problem(code, sentence)));
    }

    DossierOpening heldElsewhere(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new DossierOpening(kept, saved, true, lost, all);
    }
}
