package app.parallax.ui.session;

import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.form.LostContentException;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Vault;
import app.parallax.read.ReadSource;
import app.parallax.source.Source;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where bytes and texts of a dossier's sources are; the dossier itself only names them. What was put here is never forgotten, so that a source that was removed can come back. Touched by the window's
 * thread only.
 */
public final class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

    private final Map<HeldSource, Source> taken = new HashMap<>();
    private Vault vault = new Vault();

    /** Has what is here, and is added to. */
    public Vault vault() {
        return vault;
    }

    /** The sources of a dossier as they were read, those apart that it has lost; takes as long as they are. By any thread. */
    public static Map<HeldSource, Source> read(Dossier dossier, Vault vault) {
        Map<HeldSource, Source> read = new HashMap<>();
        for (HeldSource held : dossier.sources()) {
            source(held, vault).ifPresent(source -> read.put(held, source));
        }
        return read;
    }

    /**
     * Goes on with what another dossier brings.
     *
     * @param known what of it was read already
     */
    void use(Vault other, Map<HeldSource, Source> known) {
        taken.clear();
        taken.putAll(known);
        vault = other;
    }

    /** What has to be written of sources to keep them, which takes as long as they are; in which vault it is. */
    record Written(Vault vault, List<HeldSource.Version> versions) {}

    /** Writes what has to be written of sources to keep them. By any thread. */
    static Written write(List<ReadSource> sources, Vault vault, Instant imported) {
        return new Written(
                vault,
                sources.stream()
                        .map(read -> HeldSources.version(read, imported, vault))
                        .toList());
    }

    /** False once another dossier was opened: what was written has to be written again, into its vault. */
    boolean has(Written written) {
        return written.vault() == vault;
    }

    /**
     * Takes a source up.
     *
     * @param version what was written of it here
     * @param place in the order of opening
     * @return what the dossier is to hold of it
     */
    HeldSource put(ReadSource read, HeldSource.Version version, int place) {
        HeldSource held =
                new HeldSource(read.source().id(), place, read.source().info(), version, List.of());
        // What was just put there need not be read back.
        Source source = read.source();
        taken.put(
                held,
                new Source(
                        held.id(),
                        held.info(),
                        source.text(),
                        held.current().original(),
                        source.blocks(),
                        source.problems()));
        return held;
    }

    /** The source as it was read, with the text that is current; empty where the dossier has lost it. */
    Optional<Source> take(HeldSource held) {
        Source known = taken.get(held);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Source> read = source(held, vault);
        read.ifPresent(source -> taken.put(held, source));
        return read;
    }

    private static Optional<Source> source(HeldSource held, Vault vault) {
        try {
            return Optional.of(HeldSources.source(held, vault));
        } catch (LostContentException e) {
            LOG.log(Level.WARNING, "The dossier has lost the source " + held.id(), e);
            return Optional.empty();
        }
    }
}
