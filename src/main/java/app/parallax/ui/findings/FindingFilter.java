package app.parallax.ui.findings;

import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.present.FindingOrder;
import app.parallax.present.FindingView;
import app.parallax.text.Folding;
import app.parallax.ui.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Which findings are let through, and in which order they stand. Every part that is empty lets all through. */
final class FindingFilter {
    private final Session session;
    private final ObservableSet<FindingKind> kinds = FXCollections.observableSet();
    private final ObservableSet<Verdict> verdicts = FXCollections.observableSet();
    private final ObservableSet<Standing> standings = FXCollections.observableSet();
    private final ObservableSet<String> sources = FXCollections.observableSet();
    private final ObjectProperty<Weight> weight = new SimpleObjectProperty<>(Weight.ANY);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<FindingOrder> order = new SimpleObjectProperty<>(FindingOrder.WEIGHT);
    private final Map<String, String> folded = new HashMap<>();

    FindingFilter(Session session) {
        this.session = session;
    }

    /** The kinds to show. */
    ObservableSet<FindingKind> kinds() {
        return kinds;
    }

    /** The verdicts to show. */
    ObservableSet<Verdict> verdicts() {
        return verdicts;
    }

    /** What became of the findings to show. */
    ObservableSet<Standing> standings() {
        return standings;
    }

    /** Ids of the sources whose findings are shown: what stands in them, and what they leave out. */
    ObservableSet<String> sources() {
        return sources;
    }

    ObjectProperty<Weight> weight() {
        return weight;
    }

    /** Words that a finding must have. */
    StringProperty text() {
        return text;
    }

    /** Not part of what {@link #clear} clears: it hides nothing. */
    ObjectProperty<FindingOrder> order() {
        return order;
    }

    /** Hears when other findings are let through. */
    void onChange(Runnable hearer) {
        kinds.subscribe(hearer);
        verdicts.subscribe(hearer);
        standings.subscribe(hearer);
        sources.subscribe(hearer);
        weight.subscribe(w -> hearer.run());
        text.subscribe(t -> hearer.run());
    }

    boolean isOn() {
        return !text.get().isBlank()
                || !kinds.isEmpty()
                || !verdicts.isEmpty()
                || !standings.isEmpty()
                || !sources.isEmpty()
                || weight.get() != Weight.ANY;
    }

    void clear() {
        kinds.clear();
        verdicts.clear();
        standings.clear();
        sources.clear();
        weight.set(Weight.ANY);
        text.set("");
    }

    /** Other findings are there: of the sources that are asked for, those that are gone are asked for no more. */
    void renew(List<String> open) {
        folded.clear();
        // One by one: a set that is asked to keep some tells of each that goes.
        List<String> gone = new ArrayList<>(sources);
        gone.removeAll(open);
        gone.forEach(sources::remove);
    }

    /**
     * What is let through as the filter is now.
     *
     * @param kept the id of a finding that stays whatever became of it; empty for none
     */
    Predicate<FindingView> predicate(String kept) {
        String wanted = Folding.key(text.get());
        Set<FindingKind> someKinds = Set.copyOf(kinds);
        Set<Verdict> someVerdicts = Set.copyOf(verdicts);
        Set<Standing> someStandings = Set.copyOf(standings);
        Set<String> someSources = Set.copyOf(sources);
        Weight least = weight.get();
        return f -> (someKinds.isEmpty() || someKinds.contains(f.finding().kind()))
                && (someVerdicts.isEmpty() || someVerdicts.contains(f.finding().verdict()))
                && (someSources.isEmpty() || isOf(f, someSources))
                && least.lets(f.weight())
                && (someStandings.isEmpty()
                        || f.id().equals(kept)
                        || someStandings.stream().anyMatch(standing -> standing.holds(f.id(), session)))
                && (wanted.isEmpty() || words(f).contains(wanted));
    }

    private static boolean isOf(FindingView view, Set<String> sources) {
        return view.finding().passages().stream().anyMatch(passage -> sources.contains(passage.source()))
                || view.finding().missingFrom().stream().anyMatch(sources::contains);
    }

    private String words(FindingView finding) {
        return folded.computeIfAbsent(finding.id(), id -> {
            StringBuilder words = new StringBuilder(finding.title())
                    .append(' ')
                    .append(finding.summary())
                    .append(' ')
                    .append(finding.explanation());
            finding.evidence().forEach(e -> words.append(' ').append(e.words()));
            return Folding.key(words.toString());
        });
    }
}
