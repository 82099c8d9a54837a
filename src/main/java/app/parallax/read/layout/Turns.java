package app.parallax.read.layout;

import app.parallax.read.layout.Label.Form;
import app.parallax.read.layout.Paragraph.Hint;
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

    /** Words of their own, no names of files. */
    private static final Pattern SAYS_TRANSCRIPT = Pattern.compile(
            "(?i)(?<![\\w./-])(?:transcript|press (?:conference|point|briefing|availability)|q\\s?&\\s?a|questions and answers|interview|"
                    + "as delivered|as prepared|hearing|debate|doorstep|minutes of|remarks by|proceedings|pressekonferenz|wortprotokoll|im wortlaut|"
                    + "conférence de presse|verbatim)(?![\\w-]|\\.\\w)");

    private static final int HEADER = 8;
    private static final int LONG_ENOUGH = 6;

    private final String text;
    private final List<Part> parts;
    private final @Nullable Label[] labels;
    private final SourceKind kind;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final LabelNames labelNames = new LabelNames();
    private int begunSmall;
    private int found;
    private int colons;
    private int repeated;
    private int lines;
    private boolean othersLarge;

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
            boolean shown = part.hint() != Hint.FURNITURE && part.hint() != Hint.CAPTION && part.hint() != Hint.BYLINE;
            Label label = shown ? LabelShape.of(text, part.span()) : null;
            boolean headline =
                    part.hint() == Hint.TITLE && label != null && label.form().runsIn();
            labels[i] = label != null && !headline && isPossible(i, label) ? label : null;
        }
        for (int i = labels.length - 1; i >= 0; i--) {
            Label label = labels[i];
            if (label != null
                    && !label.form().runsIn()
                    && label.isAlone(parts.get(i).span())
                    && !speechFollows(i)) {
                labels[i] = null;
            }
        }
    }

    private boolean isPossible(int i, Label label) {
        String head = parts.get(i).head();
        boolean origin = !label.form().runsIn() && Bylines.matches(head);
        return !OfficeWords.isField(label.name()) && !Captions.matches(head) && !origin;
    }

    /** Times and what is done meanwhile may stand between. */
    private boolean speechFollows(int i) {
        int next = i + 1;
        while (next < parts.size() && Asides.matches(parts.get(next))) {
            next++;
        }
        return next < parts.size()
                && isSpeech(parts.get(next))
                && (labels[next] == null || isNoName(labels[next]))
                && !Captions.matches(parts.get(next).head());
    }

    private static boolean isSpeech(Part part) {
        return part.finished() || (part.words() >= LONG_ENOUGH && !Ends.beginsSmall(part.head()));
    }

    /** "And now: we begin.": what has the shape of a label in running text. */
    private boolean isNoName(Label label) {
        return label.form() == Form.COLON && !labelNames.of(label).isPerson();
    }

    private void count() {
        for (int i = 0; i < labels.length; i++) {
            Label label = labels[i];
            if (label != null) {
                counts.merge(key(label), 1, Integer::sum);
                found++;
                colons += label.form().runsIn() ? 1 : 0;
                if (beginsSmall(i, label)) {
                    small.merge(key(label), 1, Integer::sum);
                    begunSmall++;
                }
            }
        }
        for (Label label : labels) {
            if (label != null) {
                boolean again = counts.getOrDefault(key(label), 0) > 1;
                repeated += again && label.form().runsIn() ? 1 : 0;
                lines += again && !label.form().runsIn() ? 1 : 0;
            }
        }
    }

    private void judge() {
        if (!hasTurns()) {
            Arrays.fill(labels, null);
            return;
        }
        collectNames();
        othersLarge = othersBeginLarge();
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
                        || (lines >= 3 && distinct >= 2 && lines * 6 >= parts.size())
                        || opensWithSpeech();
            case REPORT, SUMMARY -> repeated >= 3 && distinct >= 2 && colons >= 4 && colons * 5 >= parts.size() * 2;
        };
    }

    /** The account begins with a person's label and words in the first person, and most of it stands under such labels: a statement by one speaker, or by each of a few. */
    private boolean opensWithSpeech() {
        int account = 0;
        int spoken = 0;
        for (int i = 0; i < labels.length; i++) {
            Label label = labels[i];
            boolean speaks = label != null && isStatement(i, label);
            if (account == 0 && parts.get(i).isBody() && !speaks) {
                return false;
            }
            account += parts.get(i).isBody() ? 1 : 0;
            spoken += speaks ? 1 : 0;
        }
        return spoken > 0 && spoken * 2 >= account;
    }

    private boolean isStatement(int i, Label label) {
        Part part = parts.get(i);
        boolean full = label.name().contains(" ") && labelNames.of(label).isPerson();
        return label.form().runsIn()
                && full
                && part.isBody()
                && !beginsSmall(i, label)
                && OpeningSpeaker.isSpoken(
                        text.substring(label.speech(), part.span().end()));
    }

    private boolean saysTranscript() {
        return parts.stream()
                .limit(HEADER)
                .anyMatch(part ->
                        !part.isBody() && SAYS_TRANSCRIPT.matcher(part.head()).find());
    }

    private void collectNames() {
        for (Label label : labels) {
            if (label != null && label.form().runsIn()) {
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
            case COLON, STOP -> isColonTurn(i, label);
            case BRACKET_LINE -> colons >= 2 || lines >= 2;
            case NAME_LINE -> isNameLineTurn(i, label);
        };
    }

    private boolean isColonTurn(int i, Label label) {
        String[] tokens = label.name().split(" ");
        boolean again = counts.getOrDefault(key(label), 0) > 1;
        if (isHeadline(i, label) || (!again && ((isOneLetter(label) && !isQuestion(i, label)) || isTitle(i)))) {
            return false;
        }
        if (OfficeWords.isRole(tokens[tokens.length - 1])) {
            return true;
        }
        if (again) {
            return !goesOnSmall(label);
        }
        boolean person = tokens.length > 1 || !label.bracket().isEmpty() || OfficeWords.isOffice(tokens[0]);
        boolean known = tokens.length == 1
                && (isKnown(label) || label.name().equals(label.name().toUpperCase(Locale.ROOT)));
        return (person && !beginsSmall(i, label)) || (known && !beginsSmall(i, label));
    }

    /** A single "Q:" among named speakers. */
    private boolean isQuestion(int i, Label label) {
        return OfficeWords.asks(label.name())
                && label.speech() < parts.get(i).span().end()
                && text.substring(label.speech(), parts.get(i).span().end()).indexOf('?') >= 0;
    }

    /** "Article 5: an attack": what comes again with a sentence that runs on, in a text whose speeches, or whose other sentences, begin with capitals. */
    private boolean goesOnSmall(Label label) {
        int begun = small.getOrDefault(key(label), 0);
        return begun * 2 > counts.getOrDefault(key(label), 0) && (begunSmall * 2 < found || othersLarge);
    }

    private boolean othersBeginLarge() {
        int sentences = 0;
        int large = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == null && parts.get(i).finished()) {
                sentences++;
                large += Ends.beginsSmall(parts.get(i).head()) ? 0 : 1;
            }
        }
        return large >= 2 && large * 2 > sentences;
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
        boolean part = OfficeWords.isRole(label.name().substring(label.name().lastIndexOf(' ') + 1));
        return isTitle(i) ? again && (known || style) : known || (style && (again || named || part));
    }

    private boolean beginsSmall(int i, Label label) {
        int end = Math.min(parts.get(i).span().end(), label.speech() + 40);
        return label.speech() < end && Ends.beginsSmall(text.substring(label.speech(), end));
    }

    private boolean isTitle(int i) {
        return parts.get(i).hint() == Hint.TITLE;
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

    /** A speaker is the same under each form of his name. */
    private String key(Label label) {
        SpeakerName name = labelNames.of(label);
        if (OfficeWords.asks(label.name())) {
            return Folding.key(label.name());
        }
        return name.isPerson() ? surname(name.name()) : Folding.key(label.name());
    }
}
