package app.parallax.source;

import java.util.List;

/**
 * Who or what the name mentions of all sources together name.
 *
 * @param name the fullest form found, with diacritics, without office
 * @param variants every form found, sorted
 */
public record Entity(String id, EntityType type, String name, List<String> variants) {

    public Entity {
        variants = List.copyOf(variants);
    }
}
