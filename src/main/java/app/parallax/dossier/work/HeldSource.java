package app.parallax.dossier.work;

import app.parallax.source.SourceInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A source as the dossier holds it. Bytes and text are named by their SHA-256; the dossier's {@link Vault} has them.
 *
 * @param id unique in the dossier; stays when a new version comes
 * @param place in the order of opening
 * @param info as first known; corrections stand beside it
 * @param current the text that is compared
 * @param earlier those that it replaced, oldest first
 */
public record HeldSource(String id, int place, SourceInfo info, Version current, List<Version> earlier)
        implements Item {
    public HeldSource {
        earlier = List.copyOf(earlier);
    }

    /**
     * One state of a source.
     *
     * @param name of the file, without folders, or what pasted words were called
     * @param original the SHA-256 of the bytes as they came
     * @param reading the SHA-256 of what was read of them: {@link Reading}
     * @param imported when it came into the dossier, to the millisecond
     */
    public record Version(String name, String original, String reading, Instant imported) {
        public Version {
            imported = imported.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    @Override
    public Key key() {
        return key(id);
    }

    public static Key key(String id) {
        return new Key(Key.Kind.SOURCE, id);
    }
}
