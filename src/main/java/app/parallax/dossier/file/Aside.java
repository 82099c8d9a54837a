package app.parallax.dossier.file;

import java.util.List;

/**
 * What a dossier's file holds and this version of the program cannot make anything of. It is kept as it stands, and saved again.
 *
 * @param items each a JSON object
 * @param log entries that stand before all others and cannot be undone any more, oldest first, each a JSON object
 */
public record Aside(List<String> items, List<String> log) {
    public static final Aside NOTHING = new Aside(List.of(), List.of());

    public Aside {
        items = List.copyOf(items);
        log = List.copyOf(log);
    }
}
