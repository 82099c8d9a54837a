package app.parallax.dossier.file;

import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.form.Lists;
import app.parallax.dossier.form.LostContentException;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Vault;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts a dossier together of what was found of it, and says what is missing. For one dossier. */
public final class Assembly {
    private final Problems problems;
    private final String name;
    private final Vault vault;

    /**
     * @param problems gets a sentence for all that is missing
     * @param vault with whatever contents are whole
     */
    public Assembly(Problems problems, Vault vault) {
        this.problems = problems;
        this.name = problems.name();
        this.vault = vault;
    }

    /**
     * Where the work is broken, what its log leads to is taken in its place; of a log that can be followed for a part of the way only if that is more than the rest of the work.
     *
     * @param work with a list of items
     * @param log with a list of entries and one of earlier ones
     */
    public KeptDossier kept(String id, Lists work, Lists log) {
        if (work.broken() != null) {
            History replayed = WorkReading.replayed(log);
            int left = isWhole(log, replayed) ? 0 : work.of(WorkForm.ITEMS).size();
            if (replayed.dossier().items().size() > left) {
                problems.add("rebuilt", "The work in " + name + " was put together again from its log.");
                return new KeptDossier(id, replayed.dossier(), replayed.log(), vault, Aside.NOTHING);
            }
        }
        WorkReading reading = new WorkReading(problems);
        Dossier dossier = reading.items(work);
        List<LogEntry> entries = reading.log(log, dossier);
        return new KeptDossier(id, dossier, entries, vault, reading.aside());
    }

    private static boolean isWhole(Lists log, History replayed) {
        return log.broken() == null
                && replayed.log().size() == log.of(WorkForm.ENTRIES).size();
    }

    /** The ids of the sources that are not whole, of which it also says so. */
    public SortedSet<String> lost(KeptDossier kept) {
        SortedSet<String> lost = new TreeSet<>();
        for (HeldSource source : kept.dossier().sources()) {
            if (!isWhole(source, source.current())) {
                lost.add(source.id());
            }
            source.earlier().forEach(version -> isWhole(source, version));
        }
        return lost;
    }

    private boolean isWhole(HeldSource source, HeldSource.Version version) {
        try {
            HeldSources.source(source, version, vault);
        } catch (LostContentException e) {
            problems.add(e.problem());
            return false;
        }
        if (!vault.has(version.original())) {
            problems.add(
                    "original-lost",
                    "The file “%s” as it came is missing from %s or damaged there; its text is whole."
                            .formatted(version.name(), name));
            return false;
        }
        return true;
    }
}
