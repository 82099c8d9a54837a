package app.parallax.ui.versions;

import app.parallax.compare.Comparison;
import app.parallax.dossier.version.SourceTexts;
import app.parallax.dossier.version.Standing;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.dossier.work.Vault;
import app.parallax.present.change.TextChanges;
import app.parallax.present.change.TextRow;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.judging.StampWords;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Two texts of a source side by side, and what of the analyst's work the change has touched. The texts are compared off the window's thread. */
public final class VersionsViewModel {
    private final Session session;
    private final Versions versions;
    private final StandingWords words;
    private final UnaryOperator<String> names;
    private final Executor worker;
    private final UiThread uiThread;
    private final Texts texts;
    private final ObservableList<SourceChoice> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SourceChoice> source = new SimpleObjectProperty<>();
    private final ObservableList<TextChoice> earlier = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TextChoice> against = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<StandingEntry> touched = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable StandingEntry> looked = new SimpleObjectProperty<>();
    private @Nullable SourceTexts all;

    /** Whose texts these are. */
    private @Nullable HeldSource read;

    private long run;

    /** Two texts and how they differ. */
    record Shown(Source old, Source now, TextChanges changes) {}

    /**
     * @param names what a source is called, by id
     */
    public VersionsViewModel(
            Session session, VersionTools tools, StandingWords words, UnaryOperator<String> names, Texts texts) {
        this.session = session;
        this.versions = tools.versions();
        this.words = words;
        this.names = names;
        this.worker = tools.worker();
        this.uiThread = tools.uiThread();
        this.texts = texts;
        session.ledger().dossier().subscribe(this::follow);
        session.comparison().subscribe(c -> follow(session.dossier()));
        source.subscribe(s -> choose());
        against.subscribe(t -> compare());
        versions.onTaken(this::choose);
    }

    private void follow(Dossier dossier) {
        List<SourceChoice> now = dossier.sources().stream()
                .map(held -> new SourceChoice(held.id(), names.apply(held.id())))
                .toList();
        SourceChoice before = source.get();
        if (!now.equals(sources)) {
            sources.setAll(now);
            source.set(before == null ? null : named(before.id()));
        }
        if (source.get() == null) {
            source.set(dossier.sources().stream()
                    .filter(held -> !held.earlier().isEmpty())
                    .findFirst()
                    .or(() -> dossier.sources().stream().findFirst())
                    .map(held -> named(held.id()))
                    .orElse(null));
        }
        choose();
    }

    private @Nullable SourceChoice named(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
    }

    /** Shows a source. */
    public void choose(String id) {
        source.set(named(id));
    }

    private @Nullable HeldSource held() {
        SourceChoice chosen = source.get();
        return chosen == null ? null : session.dossier().source(chosen.id());
    }

    private void choose() {
        HeldSource held = held();
        if (held == null) {
            earlier.clear();
            against.set(null);
            current.set("");
            all = null;
            read = null;
            list();
            return;
        }
        if (!held.equals(read)) {
            // Each text is made of its JSON, which takes too long to be done with every judgement; the only one that a
            // source has is there already.
            all = held.earlier().isEmpty()
                    ? only(held.id())
                    : Versions.texts(held, session.shelf().vault());
            read = held;
        }
        List<HeldSource.Version> versionsOf = SourceTexts.versions(held);
        List<TextChoice> choices = new ArrayList<>();
        for (int i = versionsOf.size() - 2; i >= 0; i--) {
            choices.add(new TextChoice(i + 1, words(versionsOf.get(i), i + 1)));
        }
        current.set(words(held.current(), versionsOf.size()));
        if (!choices.equals(earlier)) {
            earlier.setAll(choices);
            against.set(choices.isEmpty() ? null : choices.getFirst());
        }
        compare();
        list();
    }

    private SourceTexts only(String id) {
        return SourceTexts.only(
                id,
                session.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .map(Source::text)
                        .findFirst()
                        .orElse(null));
    }

    private String words(HeldSource.Version version, int number) {
        String when = new StampWords(texts).of(new Stamp("", version.imported()));
        return texts.text(
                "versions.text",
                number,
                version.name(),
                when,
                version.original().substring(0, 8));
    }

    private void compare() {
        HeldSource held = held();
        TextChoice chosen = against.get();
        long mine = ++run;
        if (held == null || chosen == null || chosen.number() > held.earlier().size()) {
            shown.set(null);
            return;
        }
        Vault vault = session.shelf().vault();
        HeldSource.Version before = held.earlier().get(chosen.number() - 1);
        Shown now = shown.get();
        if (now != null
                && now.old().sha256().equals(before.original())
                && now.now().sha256().equals(held.current().original())
                && now.now().id().equals(held.id())) {
            return;
        }
        worker.execute(() -> {
            Optional<Shown> made = Versions.read(held, before, vault)
                    .flatMap(old -> Versions.read(held, held.current(), vault)
                            .map(current -> new Shown(old, current, TextChanges.between(old, current))));
            uiThread.run(() -> {
                if (mine == run) {
                    shown.set(made.orElse(null));
                }
            });
        });
    }

    private void list() {
        SourceTexts its = all;
        List<Standing> standings = its == null ? List.of() : Standing.in(its, session.dossier());
        String text = its == null || its.current() == null ? "" : its.current();
        List<StandingEntry> entries = standings.stream()
                .filter(s -> s.anchor().fit() != Anchor.Fit.FITS)
                .map(s -> words.of(s, text))
                .toList();
        if (!entries.equals(touched)) {
            StandingEntry before = looked.get();
            touched.setAll(entries);
            looked.set(before != null && entries.contains(before) ? before : null);
        }
        summary.set(summary(standings));
    }

    private String summary(List<Standing> standings) {
        HeldSource held = held();
        if (held == null || held.earlier().isEmpty()) {
            return "";
        }
        int lost = (int) touched.stream().filter(StandingEntry::isLost).count();
        int changed = touched.size() - lost;
        return texts.text(
                "versions.summary",
                texts.count("versions.fits", standings.size() - touched.size()),
                texts.count("versions.changed", changed),
                texts.count("versions.lost", lost));
    }

    ObservableList<SourceChoice> sources() {
        return sources;
    }

    ObjectProperty<@Nullable SourceChoice> source() {
        return source;
    }

    /** The texts before the current one, latest first. */
    ObservableList<TextChoice> earlier() {
        return earlier;
    }

    /** The text that the current one is held against. */
    ObjectProperty<@Nullable TextChoice> against() {
        return against;
    }

    /** Which text is the current one, in words. */
    ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    /** Null where there is nothing to compare, or it is not yet compared. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** First what has lost its place, then what stands on changed words. */
    ObservableList<StandingEntry> touched() {
        return touched;
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Where one stands in the list; null at first. */
    ObjectProperty<@Nullable StandingEntry> looked() {
        return looked;
    }

    /** Goes on to the next, and from the last to the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!touched.isEmpty()) {
            StandingEntry at = looked.get();
            int from = at == null ? (by > 0 ? -1 : 0) : touched.indexOf(at);
            looked.set(touched.get(Math.floorMod(from + by, touched.size())));
        }
    }

    /** The rows, those that are the same folded where several follow each other. */
    static List<RowEntry> folded(TextChanges changes) {
        List<RowEntry> entries = new ArrayList<>();
        List<TextRow> same = new ArrayList<>();
        for (TextRow row : changes.rows()) {
            if (row.kind() == TextRow.Kind.SAME) {
                same.add(row);
            } else {
                fold(same, entries);
                entries.add(new RowEntry.Pair(row));
            }
        }
        fold(same, entries);
        return entries;
    }

    private static void fold(List<TextRow> same, List<RowEntry> to) {
        if (same.size() == 1) {
            to.add(new RowEntry.Pair(same.getFirst()));
        } else if (!same.isEmpty()) {
            to.add(new RowEntry.Fold(same));
        }
        same.clear();
    }

    private String text() {
        return all == null ? "" : Objects.requireNonNullElse(all.current(), "");
    }

    void confirm(StandingEntry entry) {
        versions.confirm(entry.standing(), text());
    }

    /** Gives it a place where these words stand, the first after another place of theirs where they stand several times; false where they stand nowhere. */
    boolean place(StandingEntry entry, String words) {
        Optional<Span> found = StandingWords.find(
                words, text(), entry.standing().anchor().span().start());
        found.ifPresent(span -> place(entry, span));
        return found.isPresent();
    }

    private void place(StandingEntry entry, Span span) {
        versions.place(entry.standing(), new Passage(entry.standing().anchor().source(), span), text());
    }

    /** Selects what stands there: the finding, else the place in the text. */
    void jump(StandingEntry entry) {
        Comparison comparison = session.comparison().get();
        Passage passage = entry.standing().anchor().passage();
        if (comparison != null) {
            Optional<Selection> selection = judged(entry, comparison)
                    .or(() -> entry.isLost()
                            ? Optional.empty()
                            : Optional.of(new Selection(passage.toString(), List.of(passage), null)));
            selection.ifPresent(session.selection()::set);
        }
    }

    private Optional<Selection> judged(StandingEntry entry, Comparison comparison) {
        Selections selections = new Selections(comparison);
        return comparison.findings().stream()
                .filter(finding ->
                        entry.standing().item().equals(session.judgement(Subject.Kind.FINDING, finding.id())))
                .findFirst()
                .map(finding -> selections.finding(finding, null));
    }

    /** The sentence at a position of the current text, as far as a paragraph goes. */
    String sentenceAt(int position, Span paragraph) {
        return Sentences.at(position, paragraph, text()).of(text());
    }
}
