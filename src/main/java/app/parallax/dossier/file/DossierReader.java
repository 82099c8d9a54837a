package app.parallax.dossier.file;

import app.parallax.dossier.file.ZipUnpacking.Unpacked;
import app.parallax.dossier.form.Lists;
import app.parallax.dossier.work.Vault;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Opens the bytes of a dossier's file. Whatever they hold, this neither throws nor takes more memory than the limits allow. For one file. */
final class DossierReader {
    private final String name;
    private final Limits limits;
    private final Problems problems;
    private final Vault vault = new Vault();
    private final Assembly assembly;

    /**
     * @param name as sentences call the file
     */
    DossierReader(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
        this.problems = new Problems(name);
        this.assembly = new Assembly(problems, vault);
    }

    DossierOpening open(byte[] file) {
        ZipListing listing = ZipListing.of(file, limits.entries());
        Parts parts = new Parts(listing.parts(), new ZipUnpacking(file, limits));
        if (parts.isEmpty()) {
            return DossierOpening.refused(
                    "no-dossier",
                    name + " is no Parallax dossier, or nothing of one is left in it. Choose another file.");
        }
        say(listing, parts);
        DossierManifest manifest = parts.manifest();
        keepContents(parts);
        KeptDossier kept = assembly.kept(
                manifest == null ? KeptDossier.randomId() : manifest.id(),
                lists(parts, EntryNames.WORK, "The analyst's work in "),
                lists(parts, EntryNames.LOG, "The log of "));
        boolean newer = manifest != null && manifest.version() > DossierManifest.VERSION;
        return new DossierOpening(
                kept, manifest == null ? null : manifest.saved(), newer, assembly.lost(kept), problems.all());
    }

    private void say(ZipListing listing, Parts parts) {
        if (!listing.whole()) {
            problems.add("cut-off", name + " is cut off or damaged at its end; what stands before is shown.");
        }
        if (listing.surplus()) {
            problems.add("surplus", name + " goes on after its end; what stands there is left out.");
        }
        if (listing.tooMany()) {
            problems.add("too-many", name + " has more entries than any dossier; those beyond are left out.");
        }
        parts.doubled()
                .forEach(entry -> problems.add(
                        "doubled",
                        name + " holds “" + entry + "” more than once, as if somebody had changed it; "
                                + "the one that its list of contents means is taken."));
        parts.foreign()
                .forEach(entry -> problems.add(
                        "foreign",
                        name + " holds “" + shown(entry) + "”, which belongs to no dossier; it is left out."));
        sayOfManifest(parts.manifest());
    }

    private static String shown(String entry) {
        String printable = entry.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return printable.length() <= 80 ? printable : printable.substring(0, 80) + "…";
    }

    private void sayOfManifest(@Nullable DossierManifest manifest) {
        if (manifest == null) {
            problems.add(
                    "no-manifest",
                    "The list of what is in " + name + " is missing or damaged; what was found is shown.");
        } else if (manifest.version() > DossierManifest.VERSION) {
            problems.add(
                    "newer-version",
                    "%s was saved by a newer version (%s). It is opened to read, and what this version does not know is not shown; to change it, use the newer version."
                            .formatted(name, shown(manifest.program())));
        }
    }

    private void keepContents(Parts parts) {
        for (String entry : parts.contents()) {
            Unpacked content = parts.best(entry);
            if (content != null && content.isWhole()) {
                vault.put(ByteBuffer.wrap(content.bytes()));
            }
        }
    }

    private Lists lists(Parts parts, String entry, String what) {
        Unpacked part = parts.best(entry);
        if (part == null) {
            problems.add("missing", what + name + " is missing.");
            return Lists.of(new byte[0]);
        }
        Lists lists = Lists.of(part.bytes());
        if (part.damage() != null) {
            problems.add("damaged", what + name + " " + part.damage() + "; what can be read of it is shown. Check it.");
        } else if (lists.broken() != null) {
            problems.add("damaged", what + name + " cannot be read to its end: " + lists.broken() + ".");
        }
        return lists;
    }
}
