package app.parallax.align;

import java.util.List;

/** What was tied between two sources, or within one. */
public record PairAlignment(List<Link> links, List<Ground> grounds, List<Bearing> bearings) {

    public PairAlignment {
        links = List.copyOf(links);
        grounds = List.copyOf(grounds);
        bearings = List.copyOf(bearings);
    }

    /** All of what each holds, in the order given. */
    static PairAlignment joined(List<PairAlignment> parts) {
        return new PairAlignment(
                parts.stream().flatMap(part -> part.links().stream()).toList(),
                parts.stream().flatMap(part -> part.grounds().stream()).toList(),
                parts.stream().flatMap(part -> part.bearings().stream()).toList());
    }
}
