package app.parallax.dossier.file;

import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.history.Replacement;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Vault;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is kept of a dossier at one moment.
 *
 * @param id random; stays with the dossier, wherever it is saved
 * @param log what led to it, oldest first; {@link History#of} goes on from it
 * @param vault has the contents that dossier and log name, and may have others
 */
public record KeptDossier(String id, Dossier dossier, List<LogEntry> log, Vault vault, Aside aside) {
    public KeptDossier {
        log = List.copyOf(log);
    }

    /** A dossier that was never saved. */
    public static KeptDossier begun(Dossier dossier, Vault vault) {
        return new KeptDossier(randomId(), dossier, List.of(), vault, Aside.NOTHING);
    }

    static String randomId() {
        return UUID.randomUUID().toString();
    }

    /** The same dossier at a later moment. */
    public KeptDossier at(History history) {
        return new KeptDossier(id, history.dossier(), history.log(), vault, aside);
    }

    /** The history that goes on from here. */
    public History history() {
        return History.of(dossier, log);
    }

    /** The SHA-256 of everything that is needed to show it and to undo what was done, in order. */
    public SortedSet<String> contents() {
        SortedSet<String> contents = new TreeSet<>();
        sources().forEach(source -> namedBy(source).forEach(contents::add));
        return contents;
    }

    private Stream<HeldSource> sources() {
        return Stream.concat(dossier.sources().stream(), log.stream().flatMap(KeptDossier::sources));
    }

    private static Stream<HeldSource> sources(LogEntry entry) {
        return entry instanceof LogEntry.Made made
                ? made.change().replacements().stream().flatMap(KeptDossier::sources)
                : Stream.empty();
    }

    private static Stream<HeldSource> sources(Replacement replacement) {
        Stream<Item> items =
                Stream.of(replacement.before(), replacement.after()).filter(Objects::nonNull);
        return items.filter(HeldSource.class::isInstance).map(HeldSource.class::cast);
    }

    /** The contents that an entry of the log names. */
    public static Stream<String> contents(LogEntry entry) {
        return sources(entry).flatMap(KeptDossier::namedBy);
    }

    private static Stream<String> namedBy(HeldSource source) {
        return Stream.concat(Stream.of(source.current()), source.earlier().stream())
                .flatMap(version -> Stream.of(version.original(), version.reading()));
    }
}
