package app.parallax.entity;

import app.parallax.source.Entity;
import app.parallax.source.EntityType;
import app.parallax.text.Hashes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forms of one entity while it is being put together. Forms are held sorted, so that the order in which they came leaves no trace. */
final class Cluster {

    private final EntityType type;
    private final TreeMap<String, Integer> forms = new TreeMap<>();
    private int count;
    /** Worked out when it is asked for, and again after another form has come. */
    private @Nullable NameForm fullest;

    Cluster(EntityType type) {
        this.type = type;
    }

    void add(String form, int count) {
        forms.merge(form, count, Integer::sum);
        this.count += count;
        fullest = null;
    }

    void addAll(Cluster other) {
        other.forms.forEach(this::add);
    }

    EntityType type() {
        return type;
    }

    int count() {
        return count;
    }

    Iterable<String> forms() {
        return forms.keySet();
    }

    /** The fullest form: of those that say most the commonest spelling, and of that the form that keeps its accents. */
    NameForm fullest() {
        NameForm known = fullest;
        if (known == null) {
            known = findFullest();
            fullest = known;
        }
        return known;
    }

    private NameForm findFullest() {
        Map<String, Integer> byKey = new TreeMap<>();
        forms.forEach((form, count) -> byKey.merge(NameForm.of(form).key(), count, Integer::sum));
        return forms.keySet().stream()
                .map(NameForm::of)
                .max(Comparator.comparing(NameForm::isFull)
                        .thenComparing((NameForm form) -> !form.isAcronym())
                        .thenComparing(form -> byKey.getOrDefault(form.key(), 0))
                        .thenComparing(NameForm::accents)
                        .thenComparing(NameForm::text, Comparator.reverseOrder()))
                .orElseThrow();
    }

    Entity entity() {
        NameForm name = fullest();
        String id = Hashes.id("entity", type.name(), name.key());
        return new Entity(id, type, name.text(), List.copyOf(forms.keySet()));
    }
}
