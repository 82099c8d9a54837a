package app.parallax.read.layout;

import app.parallax.read.layout.Label.Form;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the labels found by their shape are labels, by what the whole text shows: how many there are, which
 * come again, and what kind of text it is.
 */
final class Turns {

    private static final Pattern SAYS_TRANSCRIPT = Pattern.compile(
            "(?i)\\b(?:transcript|press (?:conference|point|briefing|availability)|q\\s?&\\s?a|questions and answers|interview|"
                    + "as delivered|as prepared|hearing|debate|doorstep|minutes of|remarks by|proceedings)\\b");
    private static final int HEADER = 8;

    private final String text;
    private final List<Part> parts;
    private final @Nullable Label[] labels;
    private final SourceKind kind;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final LabelNames labelNames = new LabelNames();
    private int colons;
    private int repeated;
    private int lines;

    private Turns(String text, List<Part> parts, SourceKind kind) {
        this.text = text;
        this.parts = parts;
        this.kind = kind;
        this.labels = new @Nullable Label[parts.size()];
    }

    /** For every part its label, or null. */
    static @Nullable Label[] of(String text, List<Part> parts, SourceKind kind) {
        Turns turns = new Turns(text, parts, kind);
        turns.find();
        turns.count();
        turns.judge();
        return turns.labels;
    }

    private void find() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean own = part.hint() == null || part.hint() == Paragraph.Hint.BODY;
            Label label = own || part.hint() == Paragraph.Hint.HEADING ? LabelShape.of(text, part.span()) : null;
            labels[i] = label != null && isPossible(i, label) ? label : null;
        }
    }

    private boolean isPossible(int i, Label label) {
        if (OfficeWords.isField(label.name()) || Captions.matches(parts.get(i).head())) {
            return false;
        }
        return switch (label.form()) {
            case COLON -> true;
            case BRACKET_LINE, NAME_LINE ->
                speechFollows(i) && !Bylines.matches(parts.get(i).head());
        };
    }

    private boolean speechFollows(int i) {
        return i + 1 < parts.size()
                && parts.get(i + 1).finished()
                && !Captions.matches(parts.get(i + 1).head());
    }

    private void count() {
        for (Label label : labels) {
            if (label != null) {
                counts.merge(key(label), 1, Integer::sum);
                colons += label.form() == Form.COLON ? 1 : 0;
            }
        }
        for (Label label : labels) {
            if (label != null) {
                boolean again = counts.getOrDefault(key(label), 0) > 1;
                repeated += again && label.form() == Form.COLON ? 1 : 0;
                lines += again && label.form() != Form.COLON ? 1 : 0;
            }
        }
    }

    private void judge() {
        if (!hasTurns()) {
            Arrays.fill(labels, null);
            return;
        }
        collectNames();
        for (int i = 0; i < labels.length; i++) {
            Label label = labels[i];
            if (label != null && !isTurn(i, label)) {
                labels[i] = null;
            }
        }
    }

    private boolean hasTurns() {
        int distinct = counts.size();
        return switch (kind) {
            case TRANSCRIPT -> colons + lines >= 1;
            case OTHER ->
                (saysTranscript() && colons + lines >= 2)
                        || (repeated >= 2 && distinct >= 2 && colons >= 3 && colons * 6 >= parts.size())
                        || (lines >= 3 && distinct >= 2 && lines * 6 >= parts.size());
            case REPORT, SUMMARY -> repeated >= 3 && distinct >= 2 && colons >= 4 && colons * 5 >= parts.size() * 2;
        };
    }

    private boolean saysTranscript() {
        return parts.stream()
                .limit(HEADER)
                .anyMatch(part ->
                        !part.isBody() && SAYS_TRANSCRIPT.matcher(part.head()).find());
    }

    private void collectNames() {
        for (Label label : labels) {
            if (label != null && label.form() == Form.COLON) {
                SpeakerName name = labelNames.of(label);
                if (name.isPerson()) {
                    names.add(Folding.key(name.name()));
                    names.add(surname(name.name()));
                }
            }
        }
    }

    private boolean isTurn(int i, Label label) {
        return switch (label.form()) {
            case COLON -> isColonTurn(i, label);
            case BRACKET_LINE -> colons >= 2 || lines >= 2;
            case NAME_LINE -> isNameLineTurn(i, label);
        };
    }

    private boolean isColonTurn(int i, Label label) {
        String[] tokens = label.name().split(" ");
        boolean again = counts.getOrDefault(key(label), 0) > 1;
        if (isHeadline(i, label) || (isOneLetter(label) && !again)) {
            return false;
        }
        if (again || OfficeWords.isRole(tokens[tokens.length - 1])) {
            return true;
        }
        boolean person = tokens.length > 1 || !label.bracket().isEmpty() || OfficeWords.isOffice(tokens[0]);
        boolean known = tokens.length == 1
                && (isKnown(label) || label.name().equals(label.name().toUpperCase(Locale.ROOT)));
        return (person && !beginsSmall(i, label)) || (known && !beginsSmall(i, label));
    }

    /** A surname whose full form stands in another label. */
    private boolean isKnown(Label label) {
        String key = Folding.key(label.name());
        return names.stream().anyMatch(name -> name.endsWith(" " + key));
    }

    private boolean isNameLineTurn(int i, Label label) {
        SpeakerName name = labelNames.of(label);
        String key = Folding.key(name.name());
        boolean known = names.contains(key) && (name.isPerson() || counts.getOrDefault(key(label), 0) > 1);
        boolean style = lines >= 3 && lines > colons;
        boolean again = counts.getOrDefault(key(label), 0) > 1;
        boolean named = name.isPerson() && label.name().contains(" ") && i > 1;
        return i > 0 && (known || (style && (again || named)));
    }

    private boolean beginsSmall(int i, Label label) {
        int end = Math.min(parts.get(i).span().end(), label.speech() + 40);
        return label.speech() < end && Ends.beginsSmall(text.substring(label.speech(), end));
    }

    /** "Name: what happened" above everything else, and no sentence. */
    private boolean isHeadline(int i, Label label) {
        Part part = parts.get(i);
        return i < HEADER
                && part.isShort()
                && !part.finished()
                && !part.head().endsWith(",")
                && label.speech() < part.span().end()
                && parts.size() > 2
                && counts.getOrDefault(key(label), 0) < 2
                && parts.subList(0, i).stream().noneMatch(Turns::mayBeTitle);
    }

    private static boolean mayBeTitle(Part part) {
        return part.words() >= 2 && !Furniture.matches(part) && !Bylines.matches(part.head());
    }

    private static boolean isOneLetter(Label label) {
        return label.name().replace(".", "").length() <= 1;
    }

    private static String surname(String name) {
        return Folding.key(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static String key(Label label) {
        return Folding.key(label.name());
    }
}
