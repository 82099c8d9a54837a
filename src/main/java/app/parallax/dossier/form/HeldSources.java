package app.parallax.dossier.form;

import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Reading;
import app.parallax.dossier.work.Vault;
import app.parallax.read.ReadSource;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/** Takes sources that were read into a dossier, and gives them back as they were read. */
public final class HeldSources {
    private HeldSources() {}

    /**
     * Puts a source's bytes and its reading into the vault.
     *
     * @param read its id becomes the held source's
     * @param place in the order of opening
     */
    public static HeldSource hold(ReadSource read, int place, Instant imported, Vault vault) {
        Source source = read.source();
        return new HeldSource(source.id(), place, source.info(), version(read, imported, vault), List.of());
    }

    /** The same for a text that is to stand in an older one's place. */
    public static HeldSource.Version version(ReadSource read, Instant imported, Vault vault) {
        Source source = read.source();
        Reading reading = new Reading(source.text(), source.blocks(), source.problems());
        return new HeldSource.Version(
                read.name(),
                vault.put(read.bytes()),
                vault.put(ByteBuffer.wrap(ReadingForm.written(reading))),
                imported);
    }

    /**
     * The source as it was read when it came into the dossier; nothing is read again.
     *
     * @throws LostContentException where the vault does not have it whole
     */
    public static Source source(HeldSource held, Vault vault) throws LostContentException {
        return source(held, held.current(), vault);
    }

    /**
     * The same of one of its versions.
     *
     * @throws LostContentException where the vault does not have it whole
     */
    public static Source source(HeldSource held, HeldSource.Version version, Vault vault) throws LostContentException {
        Reading reading = reading(version, vault);
        return new Source(
                held.id(), held.info(), reading.text(), version.original(), reading.blocks(), reading.problems());
    }

    private static Reading reading(HeldSource.Version version, Vault vault) throws LostContentException {
        ByteBuffer content = vault.content(version.reading());
        if (content == null) {
            throw lost(version, "its text is missing or damaged");
        }
        try {
            return ReadingForm.read(content);
        } catch (FormException e) {
            throw lost(version, "its text cannot be understood: " + e.reason());
        }
    }

    private static LostContentException lost(HeldSource.Version version, String why) {
        return new LostContentException(new Problem(
                "source-lost",
                "The source \"" + version.name() + "\" cannot be shown, because " + why
                        + ". Notes and judgements on it are kept; open its file again to bring it back."));
    }
}
