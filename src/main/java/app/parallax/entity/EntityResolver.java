package app.parallax.entity;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Entity;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings the name mentions of all sources together to entities. The result does not depend on the order of the sources. Stateless and safe for several threads. */
public final class EntityResolver {

    /** Who or what the names of these sources name. */
    public EntityResolution resolve(List<AnnotatedSource> sources) {
        Map<String, EntityType> types = types(sources);
        Map<String, Cluster> clusterOf = clusters(sources, types);
        Map<String, Entity> entityOfForm = entities(clusterOf);
        List<List<String>> entityOf = new ArrayList<>();
        for (AnnotatedSource source : sources) {
            entityOf.add(source.names().stream()
                    .map(name -> idOf(entityOfForm, name))
                    .toList());
        }
        List<Entity> sorted = entityOfForm.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Entity::type)
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .toList();
        return new EntityResolution(sorted, entityOf, sources, byKey(entityOfForm));
    }

    private static Map<String, Entity> entities(Map<String, Cluster> clusterOf) {
        Map<Cluster, Entity> made = new IdentityHashMap<>();
        Map<String, Entity> entities = new TreeMap<>();
        clusterOf.forEach((form, cluster) -> entities.put(form, made.computeIfAbsent(cluster, Cluster::entity)));
        return entities;
    }

    private static String idOf(Map<String, Entity> entityOfForm, NameMention name) {
        Entity entity = entityOfForm.get(name.text());
        if (entity == null) {
            throw new IllegalStateException("no entity was made for the name " + name.text());
        }
        return entity.id();
    }

    /** One type a form over all sources: the one most mentions have; speakers are people. */
    private static Map<String, EntityType> types(List<AnnotatedSource> sources) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (AnnotatedSource source : sources) {
            for (NameMention name : source.names()) {
                votes.computeIfAbsent(name.text(), key -> new EnumMap<>(EntityType.class))
                        .merge(name.type(), 1, Integer::sum);
            }
            for (String speaker : speakers(source)) {
                votes.computeIfAbsent(speaker, key -> new EnumMap<>(EntityType.class))
                        .merge(EntityType.PERSON, 1, Integer::sum);
            }
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((form, counts) -> types.put(form, winner(counts)));
        return types;
    }

    private static Set<String> speakers(AnnotatedSource source) {
        Set<String> speakers = new HashSet<>();
        for (Block block : source.blocks()) {
            if (block.speaker() != null) {
                speakers.add(block.speaker());
            }
        }
        return speakers;
    }

    private static EntityType winner(Map<EntityType, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != EntityType.OTHER)
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(EntityType.OTHER);
    }

    private static TreeMap<String, Integer> counts(List<AnnotatedSource> sources) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (AnnotatedSource source : sources) {
            source.names().forEach(name -> counts.merge(name.text(), 1, Integer::sum));
            speakers(source).forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
        }
        return counts;
    }

    private static Map<String, Cluster> clusters(List<AnnotatedSource> sources, Map<String, EntityType> types) {
        TreeMap<String, Integer> people = new TreeMap<>();
        TreeMap<String, Integer> others = new TreeMap<>();
        counts(sources)
                .forEach((form, count) -> (types.get(form) == EntityType.PERSON ? people : others).put(form, count));
        Map<String, Cluster> clusterOf = new TreeMap<>();
        PersonClusters persons = new PersonClusters(people);
        people.keySet().forEach(form -> clusterOf.put(form, persons.of(form)));
        addOthers(others, types, clusterOf);
        return clusterOf;
    }

    /** Organisations, places and the rest: one entity a folded form, acronyms with the name whose initials they are. */
    private static void addOthers(
            TreeMap<String, Integer> others, Map<String, EntityType> types, Map<String, Cluster> clusterOf) {
        Map<String, Cluster> byKey = new TreeMap<>();
        others.forEach((form, count) -> {
            Cluster cluster = byKey.computeIfAbsent(
                    Folding.key(form), key -> new Cluster(types.getOrDefault(form, EntityType.OTHER)));
            cluster.add(form, count);
            clusterOf.put(form, cluster);
        });
        joinAcronyms(others, clusterOf);
    }

    private static void joinAcronyms(TreeMap<String, Integer> others, Map<String, Cluster> clusterOf) {
        Map<String, Set<Cluster>> byInitials = new HashMap<>();
        for (String form : others.keySet()) {
            NameForm name = NameForm.of(form);
            if (name.isFull()) {
                byInitials
                        .computeIfAbsent(name.initials(), key -> new HashSet<>())
                        .add(clusterOf.get(form));
            }
        }
        for (String form : others.keySet()) {
            Set<Cluster> named = byInitials.getOrDefault(form.replace(".", "").toUpperCase(Locale.ROOT), Set.of());
            Cluster own = clusterOf.get(form);
            if (own != null && named.size() == 1 && NameForm.of(form).isAcronym() && !named.contains(own)) {
                Cluster full = named.iterator().next();
                full.addAll(own);
                own.forms().forEach(variant -> clusterOf.put(variant, full));
            }
        }
    }

    private static Map<String, Entity> byKey(Map<String, Entity> entityOfForm) {
        Map<String, Entity> byKey = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        entityOfForm.forEach((form, entity) -> {
            Entity other = byKey.putIfAbsent(Folding.key(form), entity);
            if (other != null && !other.id().equals(entity.id())) {
                ambiguous.add(Folding.key(form));
            }
        });
        ambiguous.forEach(byKey::remove);
        return byKey;
    }
}
