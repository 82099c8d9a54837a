package app.parallax.ui.correcting;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.correction.Correction;
import app.parallax.present.Correctable;
import app.parallax.present.Correctables;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What can be set right of what is looked at, and how it is done. What is selected is found again after the correction was obeyed. */
public final class SettingRight {
    private final Session session;
    private final Desk desk;
    private final Picking picking;
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private List<Passage> made = List.of();

    /**
     * Somebody wants to set something right.
     *
     * @param things never empty; the first is what was meant most likely
     */
    public record Asked(List<Correctable> things) {
        public Asked {
            things = List.copyOf(things);
        }
    }

    public SettingRight(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        this.picking = new Picking(session, this::tie);
        session.comparison().subscribe(this::follow);
    }

    /** What somebody wants to set right now; null while nobody does. */
    public ReadOnlyObjectProperty<@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** How a link is made or moved. */
    public Picking picking() {
        return picking;
    }

    /** Asks for what is looked at; does nothing where that is nothing that can be set right. */
    public void ask() {
        ask(looked());
    }

    /** Asks for what stands at a passage. */
    public void ask(Passage passage) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            ask(new Correctables(comparison)
                    .at(List.of(passage)).stream()
                            .filter(thing -> thing.place().equals(passage))
                            .toList());
        }
    }

    private void ask(List<Correctable> things) {
        asked.set(null);
        if (!things.isEmpty()) {
            picking.stop();
            asked.set(new Asked(things));
        }
    }

    public void close() {
        asked.set(null);
    }

    /** What can be set right where somebody looks, most likely first. */
    public List<Correctable> looked() {
        Comparison comparison = session.comparison().get();
        Selection selection = session.selection().get();
        Passage place = session.place().get();
        if (comparison == null || session.isSelectionPreliminary()) {
            return List.of();
        }
        if (selection == null) {
            return place == null
                    ? List.of()
                    : new Correctables(comparison).at(List.of(place)).reversed();
        }
        return comparison.findings().stream()
                .filter(finding -> finding.id().equals(selection.id()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> new Correctables(comparison)
                        .at(selection.passages().stream().limit(2).toList()));
    }

    /** What can be set right of a finding: of one about figures those come first. */
    public List<Correctable> of(Finding finding) {
        Comparison comparison = session.comparison().get();
        if (comparison == null || session.isPreliminary(finding.passages())) {
            return List.of();
        }
        List<Correctable> there = new Correctables(comparison).at(finding.passages());
        return finding.kind() == FindingKind.FIGURE
                ? Stream.concat(
                                there.stream().filter(Correctable.Counted.class::isInstance),
                                there.stream().filter(thing -> !(thing instanceof Correctable.Counted)))
                        .toList()
                : there;
    }

    /** Everybody who is known to speak or to be quoted. */
    public List<String> speakers() {
        Comparison comparison = session.comparison().get();
        return comparison == null ? List.of() : new Correctables(comparison).speakers();
    }

    /** Puts corrections into the dossier, unless the text has become another one since they were thought of. */
    public void correct(List<Correction> corrections) {
        close();
        if (corrections.stream().flatMap(c -> c.passages().stream()).allMatch(this::isCompared)) {
            desk.correct(corrections, Optional.empty());
        }
    }

    private boolean isCompared(Passage passage) {
        Comparison comparison = session.comparison().get();
        return comparison != null
                && comparison.sources().stream()
                        .filter(source -> source.id().equals(passage.source()))
                        .anyMatch(source -> session.sources().stream()
                                .filter(open -> open.id().equals(passage.source()))
                                .map(Source::text)
                                .anyMatch(source.text()::equals));
    }

    /** The link that is looked at. */
    public Optional<Link> link() {
        Comparison comparison = session.comparison().get();
        Selection selection = session.selection().get();
        return comparison == null || selection == null
                ? Optional.empty()
                : comparison.links().stream()
                        .filter(link -> link.id().equals(selection.id()))
                        .findFirst();
    }

    /** Says that the two passages of the link that is looked at do not speak of the same matter. */
    public void cut() {
        link().ifPresent(link -> correct(List.of(new Correction.Tie(link.first(), link.second(), false))));
    }

    /** Begins to choose another passage for one end of the link that is looked at. */
    public void move() {
        close();
        link().ifPresent(picking::move);
    }

    /** Begins to tie what is looked at to another passage. */
    public void tie() {
        close();
        picking.begin();
    }

    private void tie(List<Correction> ties) {
        made = ties.getLast().passages();
        correct(ties);
    }

    /** A link that was just made is looked at, and in place of what has another name now what stands there. */
    private void follow(@Nullable Comparison before, @Nullable Comparison now) {
        List<Passage> ends = made;
        Selection selection = session.selection().get();
        picking.stop();
        close();
        if (now == null) {
            return;
        }
        Selections selections = new Selections(now);
        if (!ends.isEmpty()) {
            made = List.of();
            now.links().stream()
                    .filter(link -> link.first().overlaps(ends.getFirst())
                            && link.second().overlaps(ends.getLast()))
                    .filter(link ->
                            link.because().stream().anyMatch(r -> r.code().equals("set-right")))
                    .findFirst()
                    .flatMap(link -> selections.of(link.id(), null))
                    .ifPresent(session.selection()::set);
        } else if (selection != null
                && wasThere(before, selection)
                && selections.of(selection.id(), null).isEmpty()) {
            session.selection().set(there(now, selection).orElse(null));
        }
    }

    /** Before the first comparison only what was found early can have been looked at. */
    private static boolean wasThere(@Nullable Comparison before, Selection selection) {
        return before == null
                || before.sources().stream()
                        .noneMatch(source -> source.id()
                                .equals(selection.passages().getFirst().source()))
                || new Selections(before).of(selection.id(), null).isPresent();
    }

    private static Optional<Selection> there(Comparison comparison, Selection selection) {
        Passage first = selection.passages().getFirst();
        return comparison.sources().stream().noneMatch(source -> source.id().equals(first.source()))
                ? Optional.empty()
                : new Selections(comparison)
                        .at(first.source(), first.start(), id -> true).stream().findFirst();
    }
}
