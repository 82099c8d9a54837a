package app.parallax.align;

import java.util.List;

/** What was tied between two sources, or within one. */
public record PairAlignment(List<Link> links, List<Ground> grounds, List<Bearing> bearings) {

    public PairAlignment {
        links = List.copyOf(links);
        grounds = List.copyOf(grounds);
        bearings = List.copyOf(bearings);
    }
}
