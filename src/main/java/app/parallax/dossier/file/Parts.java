package app.parallax.dossier.file;

import app.parallax.dossier.file.ZipUnpacking.Unpacked;
import app.parallax.dossier.form.FormException;
import app.parallax.text.Hashes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The unpacked entries of a file, each judged by what the manifest says of it. Where several have one name, the one that the manifest means is taken. */
final class Parts {
    private final Map<String, List<Unpacked>> byName = new LinkedHashMap<>();
    private final SortedSet<String> foreign = new TreeSet<>();
    private final Map<String, String> announced = new HashMap<>();
    private @Nullable DossierManifest manifest;

    Parts(List<ZipPart> listed, ZipUnpacking unpacking) {
        for (ZipPart part : listed) {
            if (EntryNames.isKnown(part.name())) {
                byName.computeIfAbsent(part.name(), _ -> new ArrayList<>()).add(unpacking.unpack(part));
            } else if (!EntryNames.isFolder(part.name())) {
                foreign.add(part.name());
            }
        }
        manifest = readManifest();
        if (manifest != null) {
            manifest.entries().forEach(entry -> announced.put(entry.name(), entry.sha256()));
        }
    }

    private @Nullable DossierManifest readManifest() {
        for (Unpacked candidate : candidates(DossierManifest.NAME)) {
            try {
                if (candidate.isWhole()) {
                    return DossierManifest.read(candidate.bytes());
                }
            } catch (FormException _) {
                // Said by whoever finds that there is no manifest.
                continue;
            }
        }
        return null;
    }

    /** Null where there is none that can be read. */
    @Nullable
    DossierManifest manifest() {
        return manifest;
    }

    /** Names that no entry of a dossier has. */
    SortedSet<String> foreign() {
        return foreign;
    }

    /** Names that more than one entry has. */
    List<String> doubled() {
        return byName.keySet().stream()
                .filter(name -> candidates(name).size() > 1)
                .toList();
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    List<String> contents() {
        return byName.keySet().stream().filter(EntryNames::isContent).toList();
    }

    private List<Unpacked> candidates(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The best there is under a name: damaged or changed where it must be; null where there is none. */
    @Nullable
    Unpacked best(String name) {
        return candidates(name).stream()
                .map(part -> held(name, part))
                .min(Comparator.comparing((Unpacked part) -> !part.isWhole())
                        .thenComparing(part -> -part.bytes().length))
                .orElse(null);
    }

    /** Content is named by its hash; of the rest the manifest tells it. */
    private Unpacked held(String name, Unpacked part) {
        String expected =
                EntryNames.isContent(name) ? name.substring(EntryNames.CONTENTS.length()) : announced.get(name);
        boolean same =
                expected == null || Hashes.sha256(ByteBuffer.wrap(part.bytes())).equals(expected);
        return same || !part.isWhole() ? part : new Unpacked(part.bytes(), "was changed after it had been saved");
    }
}
