package app.parallax.read;

import app.parallax.source.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every input an id of its own: the declared one, else its file's name, made unique by a number. */
final class UniqueIds {

    /**
     * @param problems says so where a declared id was taken already
     */
    record Id(String id, List<Problem> problems) {}

    private final Set<String> taken = new HashSet<>();

    private UniqueIds() {}

    /** In the order of the inputs. Declared ids are given out first, so that no file name takes one away. */
    static List<Id> of(List<SourceInput> inputs) {
        UniqueIds ids = new UniqueIds();
        Id[] found = new Id[inputs.size()];
        for (boolean declared : new boolean[] {true, false}) {
            for (int i = 0; i < inputs.size(); i++) {
                SourceInput input = inputs.get(i);
                if ((input.id() != null) == declared) {
                    found[i] = ids.id(input);
                }
            }
        }
        return List.of(found);
    }

    private Id id(SourceInput input) {
        String declared = input.id();
        String wish = declared == null ? fromName(input.name()) : declared;
        String id = free(wish);
        List<Problem> problems = new ArrayList<>();
        if (declared != null && !id.equals(wish)) {
            problems.add(new Problem(
                    "duplicate-id",
                    "Two sources have the id “" + wish + "”; " + input.name() + " is called “" + id
                            + "” here; give each source an id of its own."));
        }
        return new Id(id, problems);
    }

    private String free(String wish) {
        String id = wish;
        for (int number = 2; !taken.add(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    private static String fromName(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String base = (dot > 0 ? file.substring(0, dot) : file).strip().replaceAll("\\s+", "-");
        return base.isEmpty() ? "source" : base;
    }
}
