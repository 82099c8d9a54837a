package app.parallax.dossier.form;

import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.history.Replacement;
import app.parallax.dossier.work.Item;
import tools.jackson.databind.JsonNode;

/** One entry of the log as one JSON object; "entry" says whether something was made, undone or redone. */
public final class LogForm {
    private LogForm() {}

    public static JsonNode written(LogEntry entry) {
        return switch (entry) {
            case LogEntry.Made made -> written(made.change());
            case LogEntry.Undone undone -> stamped("undone", undone).node();
            case LogEntry.Redone redone -> stamped("redone", redone).node();
        };
    }

    private static Written stamped(String name, LogEntry entry) {
        return new Written().text("entry", name).node("stamp", PassageForm.written(entry.stamp()));
    }

    private static JsonNode written(Change change) {
        return new Written()
                .text("entry", "made")
                .named("code", change.code())
                .node("stamp", PassageForm.written(change.stamp()))
                .list("replacements", change.replacements(), LogForm::written)
                .node();
    }

    private static JsonNode written(Replacement replacement) {
        Written to = new Written();
        Item before = replacement.before();
        Item after = replacement.after();
        return to.node("before", before == null ? null : ItemForm.written(before))
                .node("after", after == null ? null : ItemForm.written(after))
                .node();
    }

    /**
     * @throws FormException where this version of the program cannot make an entry of it
     */
    public static LogEntry read(JsonNode node) throws FormException {
        Given given = new Given(node);
        String entry = given.text("entry");
        return switch (entry) {
            case "made" -> new LogEntry.Made(change(given));
            case "undone" -> new LogEntry.Undone(given.made("stamp", PassageForm::stamp));
            case "redone" -> new LogEntry.Redone(given.made("stamp", PassageForm::stamp));
            default ->
                throw new FormException("\"entry\" is \"" + Given.shortened(entry)
                        + "\", which this version of Parallax does not know");
        };
    }

    private static Change change(Given given) throws FormException {
        return new Change(
                given.named("code", Change.Code.class),
                given.list("replacements", LogForm::replacement),
                given.made("stamp", PassageForm::stamp));
    }

    private static Replacement replacement(Given given) throws FormException {
        Item before = given.optionalNode("before", ItemForm::read);
        Item after = given.optionalNode("after", ItemForm::read);
        boolean nothing = before == null && after == null;
        if (nothing || (before != null && after != null && !before.key().equals(after.key()))) {
            throw new FormException("a change puts one thing in another's place");
        }
        return new Replacement(before, after);
    }
}
