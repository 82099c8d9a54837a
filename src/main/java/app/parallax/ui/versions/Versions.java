package app.parallax.ui.versions;

import app.parallax.correction.Correction;
import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.form.LostContentException;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.version.NewVersion;
import app.parallax.dossier.version.SourceTexts;
import app.parallax.dossier.version.Standing;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Vault;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import app.parallax.ui.session.Runs;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reader does when a source changes: takes its new text, and gives a place to what has lost its own. It all goes through the ledger. */
public final class Versions {
    private final Session session;
    private final Workbench workbench;
    private final Runs runs;
    private final Origins origins;
    private final Texts texts;
    private final List<Consumer<String>> hearers = new ArrayList<>();

    public Versions(Session session, Workbench workbench, Runs runs, Origins origins, Texts texts) {
        this.session = session;
        this.workbench = workbench;
        this.runs = runs;
        this.origins = origins;
        this.texts = texts;
    }

    /** Hears of each source that has got a new text. */
    public void onTaken(Consumer<String> hearer) {
        hearers.add(hearer);
    }

    /** Takes what a file holds as the new text of a source. */
    public void take(String source, Path file) {
        read(source, SourceInput.of(file), file);
    }

    /** Takes pasted words as the new text of a source. */
    public void paste(String source, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            read(source, SourceInput.pasted(texts.text("paste.name"), words), null);
        }
    }

    /** A text that was read, and what it changes in the dossier as it was then. */
    private record Prepared(
            Dossier dossier,
            Vault vault,
            Workbench.Opened opened,
            @Nullable Change change) {}

    private void read(String source, SourceInput input, @Nullable Path file) {
        Dossier dossier = session.dossier();
        HeldSource held = dossier.source(source);
        if (held == null) {
            return;
        }
        // Read as the old text was: a transcript stays one.
        SourceInput known = new SourceInput(source, input.name(), input.content(), info(held, dossier));
        Vault vault = session.shelf().vault();
        Stamp stamp = session.ledger().stamp();
        runs.errand(
                "open",
                (progress, cancellation) -> {
                    Workbench.Opened opened = workbench.read(known);
                    remember(opened, file);
                    return prepare(dossier, held, vault, opened, stamp);
                },
                prepared -> {
                    if (prepared.dossier().equals(session.dossier())) {
                        put(source, prepared);
                    } else {
                        // Something was done meanwhile, and must be carried over too.
                        read(source, input, file);
                    }
                },
                () -> {});
    }

    private static SourceInfo info(HeldSource held, Dossier dossier) {
        SourceInfo info = held.info();
        return dossier.corrections().stream()
                .filter(c -> c instanceof Correction.Kind kind && kind.source().equals(held.id()))
                .map(Correction.Kind.class::cast)
                .findFirst()
                .map(kind -> new SourceInfo(
                        info.title(),
                        info.publisher(),
                        kind.value(),
                        info.date(),
                        info.language(),
                        info.url(),
                        info.occasion()))
                .orElse(info);
    }

    private Prepared prepare(Dossier dossier, HeldSource held, Vault vault, Workbench.Opened opened, Stamp stamp) {
        if (opened.sources().isEmpty()) {
            return new Prepared(dossier, vault, opened, null);
        }
        ReadSource read = opened.sources().getFirst();
        SourceTexts before = texts(held, vault);
        if (read.source().text().equals(before.current())) {
            return new Prepared(dossier, vault, opened, null);
        }
        HeldSource.Version version = HeldSources.version(read, stamp.when(), vault);
        String newText = read.source().text();
        return new Prepared(dossier, vault, opened, new NewVersion(before, newText).of(dossier, version, stamp));
    }

    /** By a worker: it is written down on the disk. */
    private void remember(Workbench.Opened opened, @Nullable Path file) {
        if (file != null) {
            opened.sources().forEach(read -> origins.remember(read.source().sha256(), file));
        }
    }

    private void put(String source, Prepared prepared) {
        session.refused().addAll(prepared.opened().refused());
        Change change = prepared.change();
        if (change != null) {
            session.ledger().make(change);
            hearers.forEach(hearer -> hearer.accept(source));
        } else if (prepared.opened().refused().isEmpty()) {
            session.refused().add(texts.text("versions.same"));
        }
    }

    /** The texts a source has had, as far as they are not lost. */
    static SourceTexts texts(HeldSource held, Vault vault) {
        List<@Nullable String> all = new ArrayList<>();
        SourceTexts.versions(held)
                .forEach(version ->
                        all.add(read(held, version, vault).map(Source::text).orElse(null)));
        return new SourceTexts(held.id(), all);
    }

    static Optional<Source> read(HeldSource held, HeldSource.Version version, Vault vault) {
        try {
            return Optional.of(HeldSources.source(held, version, vault));
        } catch (LostContentException e) {
            return Optional.empty();
        }
    }

    /** Gives something a place in the current text of its source. */
    void place(Standing standing, Passage passage, String text) {
        put(standing.item(), standing.placed(Anchor.of(passage, text)));
    }

    /** Says that something holds for the words that stand there now. */
    void confirm(Standing standing, String text) {
        place(standing, standing.anchor().passage(), text);
    }

    private void put(Item before, Item now) {
        List<Key> moved = before.key().equals(now.key()) ? List.of() : List.of(before.key());
        session.ledger().make(Change.Code.PLACED, List.of(now), moved);
    }
}
