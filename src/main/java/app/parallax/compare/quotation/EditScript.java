package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns grouped changes into typed edits, in the order of the quotation. */
final class EditScript {

    private static final int LONGEST_MODIFIER = 2;

    private final WordAlignment alignment;
    private final QuotedWords quoted;
    private int lastRecord = -1;
    private int lastQuoted = -1;

    private EditScript(WordAlignment alignment, QuotedWords quoted) {
        this.alignment = alignment;
        this.quoted = quoted;
    }

    static List<TypedEdit> of(List<Change> changes, WordAlignment alignment, QuotedWords quoted) {
        EditScript script = new EditScript(alignment, quoted);
        Map<Change, Change> moves = script.moves(changes);
        List<TypedEdit> edits = new ArrayList<>();
        for (Change change : changes) {
            Change from = moves.get(change);
            if (from != null) {
                edits.add(script.move(from, change));
            } else if (change.kind() != Change.Kind.KEPT && !moves.containsValue(change)) {
                edits.add(script.edit(change));
            }
            script.pass(change);
        }
        return edits;
    }

    /** From words put in to the change that left the same words out elsewhere. */
    private Map<Change, Change> moves(List<Change> changes) {
        List<Change> dropped = new ArrayList<>(changes.stream()
                .filter(c -> c.kind() == Change.Kind.CHANGED && !c.hasQuoted())
                .toList());
        Map<Change, Change> moves = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.CHANGED && !change.hasRecord() && hasContent(written(change))) {
                Optional<Change> from = dropped.stream()
                        .filter(c -> stems(said(c)).equals(stems(written(change))))
                        .findFirst();
                from.ifPresent(c -> moves.put(change, c));
                from.ifPresent(dropped::remove);
            }
        }
        return moves;
    }

    private static boolean hasContent(List<Token> words) {
        return words.stream().anyMatch(t -> Wording.classOf(t.form()) != EditClass.FUNCTION);
    }

    private static List<String> stems(List<Token> words) {
        return words.stream().map(Token::stem).toList();
    }

    private void pass(Change change) {
        lastRecord = change.record().isEmpty() ? lastRecord : change.record().getLast();
        lastQuoted = change.quoted().isEmpty() ? lastQuoted : change.quoted().getLast();
    }

    private TypedEdit edit(Change change) {
        boolean admitted = change.kind() == Change.Kind.ADMITTED;
        EditOperation operation = !change.hasRecord()
                ? EditOperation.INSERT
                : !change.hasQuoted() ? EditOperation.DELETE : EditOperation.REPLACE;
        return new TypedEdit(new Edit(operation, classOf(change), record(change), quoted(change)), admitted);
    }

    private EditClass classOf(Change change) {
        return switch (change.kind()) {
            case SPELLING -> EditClass.SPELLING;
            case FILLER -> EditClass.FILLER;
            case ADMITTED, CHANGED, KEPT ->
                narrows(change) || dropsClaim(change)
                        ? EditClass.QUALIFIER
                        : ChangeClass.of(said(change), written(change));
        };
    }

    /** "violence" made "ethnic violence": a word or two put right before one that was said make it another thing, as a qualifier does. */
    private boolean narrows(Change change) {
        int next = change.hasQuoted() ? change.quoted().getLast() + 1 : quoted.size();
        return change.kind() == Change.Kind.CHANGED
                && !change.hasRecord()
                && change.quoted().size() <= LONGEST_MODIFIER
                && next < quoted.size()
                && Wording.classOf(quoted.form(next)) == EditClass.SUBSTANCE
                && quoted.token(next).span().start()
                        == quoted.token(next - 1).span().end() + 1
                && written(change).stream().allMatch(t -> Wording.classOf(t.form()) == EditClass.SUBSTANCE);
    }

    private boolean dropsClaim(Change change) {
        if (change.hasQuoted() || !change.hasRecord()) {
            return false;
        }
        List<Integer> left = change.record();
        return DroppedClaim.weighs(
                alignment.record(), left.getFirst(), left.getLast() + 1, change.kind() == Change.Kind.ADMITTED);
    }

    private List<Token> said(Change change) {
        return change.record().stream().map(alignment.record()::token).toList();
    }

    private List<Token> written(Change change) {
        return change.quoted().stream().map(quoted::token).toList();
    }

    private Passage record(Change change) {
        if (change.hasRecord()) {
            return alignment
                    .record()
                    .passage(change.record().getFirst(), change.record().getLast());
        }
        return lastRecord >= 0
                ? alignment.record().placeAfter(lastRecord)
                : alignment.record().placeBefore(alignment.firstRecord());
    }

    private Passage quoted(Change change) {
        return change.hasQuoted()
                ? quoted.passage(change.quoted().getFirst(), change.quoted().getLast())
                : quoted.placeBefore(lastQuoted + 1);
    }

    private TypedEdit move(Change from, Change to) {
        EditClass editClass = ChangeClass.of(said(from), List.of());
        return new TypedEdit(new Edit(EditOperation.MOVE, editClass, record(from), quoted(to)), false);
    }
}
