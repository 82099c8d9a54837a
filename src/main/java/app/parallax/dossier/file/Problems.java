package app.parallax.dossier.file;

import app.parallax.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one file; the same is said once, and not everything of a file that is wrong all over. */
final class Problems {
    private static final int MOST = 50;

    private final String name;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int more;

    /**
     * @param name of the file, as sentences call it
     */
    Problems(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(String code, String sentence) {
        add(new Problem(code, sentence));
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem("more-problems", more + " more things are wrong with " + name + "."));
        }
        return all;
    }
}
