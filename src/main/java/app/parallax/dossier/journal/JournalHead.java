package app.parallax.dossier.journal;

import app.parallax.dossier.form.FormException;
import app.parallax.dossier.form.Given;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a journal.
 *
 * @param dossier its id
 * @param title of the dossier; may be empty
 * @param file where it is saved; null where it never was
 * @param sha256 of that file; null where there is none
 * @param unsaved how many changes of the base are not in that file
 * @param items how many lines with items follow
 * @param earlier how many lines then, with entries of the log that cannot be undone any more
 * @param entries how many lines then, with entries of the log; what follows them came after the base
 */
record JournalHead(
        String dossier,
        String title,
        @Nullable String file,
        @Nullable String sha256,
        int unsaved,
        int items,
        int earlier,
        int entries) {
    private static final String FORMAT = "parallax.journal/1";

    static JournalHead of(JournalBase base) {
        return new JournalHead(
                base.kept().id(),
                base.kept().dossier().frame().title(),
                base.file() == null ? null : base.file().toString(),
                base.sha256(),
                base.unsaved(),
                base.kept().dossier().items().size()
                        + base.kept().aside().items().size(),
                base.kept().aside().log().size(),
                base.kept().log().size());
    }

    byte[] written() {
        return JsonText.bytes(new Written()
                .text("format", FORMAT)
                .text("dossier", dossier)
                .text("title", title)
                .text("file", file)
                .text("sha256", sha256)
                .whole("unsaved", unsaved)
                .whole("items", items)
                .whole("earlier", earlier)
                .whole("entries", entries)
                .node());
    }

    static JournalHead read(byte[] line) throws FormException {
        Given given = new Given(JsonText.parse(line));
        if (!given.text("format").equals(FORMAT)) {
            throw new FormException("it is no journal, or one of another version of Parallax");
        }
        return new JournalHead(
                given.text("dossier"),
                given.text("title"),
                given.optionalText("file"),
                given.optionalText("sha256"),
                natural(given, "unsaved"),
                natural(given, "items"),
                natural(given, "earlier"),
                natural(given, "entries"));
    }

    private static int natural(Given given, String name) throws FormException {
        int number = given.whole(name);
        if (number < 0) {
            throw new FormException("\"" + name + "\" is negative");
        }
        return number;
    }

    /** The lines of the base, this one included. */
    long lines() {
        return 1L + items + earlier + entries;
    }
}
