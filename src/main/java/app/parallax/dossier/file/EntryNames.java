package app.parallax.dossier.file;

import java.util.regex.Pattern;

/** What the entries of a dossier's file are called. */
final class EntryNames {
    static final String WORK = "work.json";
    static final String LOG = "log.json";
    static final String CONTENTS = "contents/";

    private static final Pattern CONTENT = Pattern.compile(CONTENTS + "[0-9a-f]{64}");

    private EntryNames() {}

    /** A folder as such holds nothing; other programs that pack zip files list them. */
    static boolean isFolder(String name) {
        return name.equals(CONTENTS);
    }

    static boolean isContent(String name) {
        return CONTENT.matcher(name).matches();
    }

    /** Everything else is somebody's addition: it is neither opened nor ever written to a disk under its name. */
    static boolean isKnown(String name) {
        return name.equals(DossierManifest.NAME) || name.equals(WORK) || name.equals(LOG) || isContent(name);
    }
}
