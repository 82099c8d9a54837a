package app.parallax.align;

import java.util.List;

/** All that was tied between the sources of a comparison, each list in a fixed order whatever the order of the sources. */
public record Alignment(List<Link> links, List<Link> repeats, List<Ground> grounds, List<Bearing> bearings) {

    /** Before anything is tied. */
    public static final Alignment NOTHING = new Alignment(List.of(), List.of(), List.of(), List.of());

    public Alignment {
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
        grounds = List.copyOf(grounds);
        bearings = List.copyOf(bearings);
    }
}
