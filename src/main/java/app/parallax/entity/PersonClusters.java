package app.parallax.entity;

import app.parallax.source.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of people together: by the last name, with first names that agree or are misspelt by one letter. A last name alone goes to the one person who
 * bears it, to the one most named where several do. Different first names stay different people.
 */
final class PersonClusters {

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Cluster> byForm = new TreeMap<>();

    /** @param counts how often each form stands in all sources, sorted by form */
    PersonClusters(TreeMap<String, Integer> counts) {
        List<Map.Entry<String, Integer>> fullFirst = new ArrayList<>(counts.entrySet());
        fullFirst.sort(Comparator.comparing((Map.Entry<String, Integer> e) ->
                        !NameForm.of(e.getKey()).isFull())
                .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
                .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, Integer> form : fullFirst) {
            place(form.getKey(), form.getValue());
        }
    }

    private void place(String text, int count) {
        NameForm form = NameForm.of(text);
        Cluster home = home(form);
        if (home == null) {
            home = new Cluster(EntityType.PERSON);
            clusters.add(home);
        }
        home.add(text, count);
        byForm.put(text, home);
    }

    private @Nullable Cluster home(NameForm form) {
        Cluster best = null;
        for (Cluster cluster : clusters) {
            if ((best == null || cluster.count() > best.count()) && fits(cluster.fullest(), form)) {
                best = cluster;
            }
        }
        return best;
    }

    private static boolean fits(NameForm known, NameForm form) {
        if (!form.isFull() || !known.isFull()) {
            return Spelling.isNear(known.last(), form.last()) && (known.last().equals(form.last()) || form.isFull());
        }
        boolean firstsAgree = Spelling.isNear(known.first(), form.first()) || isInitialOf(form.first(), known.first());
        boolean exactOnce = known.last().equals(form.last()) || known.first().equals(form.first());
        return Spelling.isNear(known.last(), form.last()) && firstsAgree && exactOnce;
    }

    private static boolean isInitialOf(String initial, String name) {
        String letter = initial.replace(".", "");
        return letter.length() == 1 && name.startsWith(letter);
    }

    Collection<Cluster> clusters() {
        return clusters;
    }

    @Nullable
    Cluster of(String form) {
        return byForm.get(form);
    }
}
