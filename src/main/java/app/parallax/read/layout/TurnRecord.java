package app.parallax.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who spoke how much in a transcript, and as what: the ground on which a missing label is guessed. */
final class TurnRecord {

    private static final class Tally {
        private long length;
        private int turns;
        private int questions;
        private boolean outlet;
        private boolean leads;
    }

    private final LabelNames labelNames = new LabelNames();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** A label was read. */
    void turn(String speaker, Label label) {
        Tally tally = tally(speaker);
        tally.turns++;
        boolean person = labelNames.of(label).isPerson();
        tally.outlet |= !label.bracket().isEmpty() && labelNames.outside(label).isPerson();
        tally.leads |= !person || LeadingParts.leads(label.name());
    }

    /** Words were read under a label. */
    void speech(String speaker, Part part) {
        Tally tally = tally(speaker);
        tally.length += part.span().length();
        tally.questions += part.head().indexOf('?') >= 0 ? 1 : 0;
    }

    private Tally tally(String speaker) {
        return tallies.computeIfAbsent(speaker, name -> new Tally());
    }

    /** Those who answer: neither the chair nor who asks; most words first. Everybody where nobody is left. */
    List<String> principals() {
        List<String> principals =
                byLength(tallies.keySet().stream().filter(this::isPrincipal).toList());
        return principals.isEmpty() ? byLength(List.copyOf(tallies.keySet())) : principals;
    }

    boolean isPrincipal(String speaker) {
        Tally tally = tallies.get(speaker);
        return tally != null && !tally.leads && !asks(tally);
    }

    /**
     * Who may be speaking where a label was lost.
     *
     * @param before who spoke last
     * @param after who is named next; a label shows a change, so he comes late
     * @param cutShort true where the one before was cut in the middle of a sentence
     */
    List<String> candidates(@Nullable String before, @Nullable String after, boolean cutShort) {
        List<String> ranked = new ArrayList<>(principals());
        if (after != null && ranked.remove(after)) {
            ranked.add(after);
        }
        boolean asked = before != null && !isPrincipal(before);
        if (before != null && (asked || !cutShort)) {
            ranked.remove(before);
        } else if (before != null && ranked.remove(before)) {
            ranked.addFirst(before);
        }
        return ranked;
    }

    private List<String> byLength(List<String> speakers) {
        return speakers.stream()
                .sorted(Comparator.comparingLong((String speaker) -> -tally(speaker).length))
                .toList();
    }

    private static boolean asks(Tally tally) {
        return tally.questions > 0 && (tally.outlet || (tally.turns > 0 && tally.questions >= tally.turns));
    }
}
