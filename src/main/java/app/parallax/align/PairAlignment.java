package app.parallax.align;

import java.util.List;

/** What was tied between two sources, or within one. */
record PairAlignment(List<Link> links, List<Ground> grounds) {

    PairAlignment {
        links = List.copyOf(links);
        grounds = List.copyOf(grounds);
    }
}
