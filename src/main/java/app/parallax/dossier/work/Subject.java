package app.parallax.dossier.work;

import java.util.List;

/**
 * What a judgement or a note is about.
 *
 * @param sort of a finding what it is about, as the comparison format writes it in capitals ("FIGURE"); else empty
 * @param id the comparison's id of the finding, point, quotation or link; the source's id; empty for a passage and for the dossier
 * @param stands the passages it stands on, as they read at the time, in the order in which the comparison names them; empty for a source and for the dossier
 */
public record Subject(Kind kind, String sort, String id, List<Anchor> stands) {
    public Subject {
        stands = List.copyOf(stands);
    }

    /** What there is to judge and to note on. */
    public enum Kind {
        DOSSIER,
        SOURCE,
        PASSAGE,
        LINK,
        QUOTATION,
        POINT,
        FINDING
    }

    public static final Subject DOSSIER = new Subject(Kind.DOSSIER, "", "", List.of());

    public static Subject source(String id) {
        return new Subject(Kind.SOURCE, "", id, List.of());
    }

    public static Subject passage(Anchor anchor) {
        return new Subject(Kind.PASSAGE, "", "", List.of(anchor));
    }

    /** True where one of the passages is in that source, or the source itself is meant. */
    public boolean touches(String source) {
        return (kind == Kind.SOURCE && id.equals(source))
                || stands.stream().anyMatch(anchor -> anchor.source().equals(source));
    }
}
