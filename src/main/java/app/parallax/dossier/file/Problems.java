package app.parallax.dossier.file;

import app.parallax.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one file; the same is said once, and not everything of a file that is wrong all over. Not safe for several threads. */
public final class Problems {
    private static final int MOST = 50;

    private final String name;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int more;

    /**
     * @param name of the file, as sentences call it
     */
    public Problems(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public void add(String code, String sentence) {
        add(new Problem(code, sentence));
    }

    public void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem("more-problems", more + " more things are wrong with " + name + "."));
        }
        return all;
    }
}
