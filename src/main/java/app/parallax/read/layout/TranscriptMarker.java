package app.parallax.read.layout;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the parts of a transcript their roles and speakers. Used once. */
final class TranscriptMarker {

    private static final int OPENING_SHOWN = 3;

    private final String text;
    private final List<Part> parts;
    private final @Nullable Label[] labels;
    private final @Nullable BlockRole[] roles;
    private final Heading heading;
    private final Speakers speakers;
    private final TurnRecord record = new TurnRecord();
    private final List<Block> blocks = new ArrayList<>();
    private final int firstTurn;

    private @Nullable String speaker;
    private @Nullable Span pendingLabel;
    private List<String> candidates = List.of();
    private boolean gap;

    /**
     * @param roles what looks told; completed here
     * @param title a title known from elsewhere, else null
     */
    TranscriptMarker(
            String text,
            List<Part> parts,
            @Nullable Label[] labels,
            @Nullable BlockRole[] roles,
            Heading heading,
            @Nullable String title) {
        this.text = text;
        this.parts = parts;
        this.labels = labels;
        this.roles = roles;
        this.heading = heading;
        this.speakers = new Speakers(text, labels, heading.people());
        this.firstTurn = firstTurn();
        markTitle(title);
    }

    List<Block> blocks() {
        takeRecord();
        int opening = openingStart();
        for (int i = 0; i < opening; i++) {
            add(parts.get(i).span(), headerRole(i));
        }
        open(opening);
        for (int i = opening; i < parts.size(); i++) {
            part(i);
        }
        flushLabel();
        return blocks;
    }

    private int firstTurn() {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != null) {
                return i;
            }
        }
        return labels.length;
    }

    private void markTitle(@Nullable String declared) {
        int body = 0;
        while (body < firstTurn && !(roles[body] == null && parts.get(body).isBody())) {
            body++;
        }
        int title = new TitleFinder(parts, roles, declared).find(body);
        if (title >= 0 && title < firstTurn) {
            roles[title] = BlockRole.TITLE;
        }
    }

    private void takeRecord() {
        String current = null;
        for (int i = 0; i < parts.size(); i++) {
            Label label = labels[i];
            if (label != null) {
                current = speakers.of(label);
                record.turn(current, label);
            }
            current = parts.get(i).paragraph().textLost() && label == null ? null : current;
            if (current != null && roles[i] == null) {
                record.speech(current, parts.get(i));
            }
        }
    }

    /** The first part that somebody says before any label, or the first label. */
    private int openingStart() {
        for (int i = 0; i < firstTurn; i++) {
            if (roles[i] == null && opensSpeech(i)) {
                return i;
            }
        }
        return firstTurn;
    }

    private boolean opensSpeech(int i) {
        Part part = parts.get(i);
        boolean vocative = part.head().endsWith(",") && part.isShort() && i + 1 < parts.size();
        return part.finished() || vocative || part.isBody();
    }

    private BlockRole headerRole(int i) {
        BlockRole role = roles[i];
        return role == null ? BlockRole.HEADING : role;
    }

    private void open(int opening) {
        if (opening >= firstTurn) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (int i = opening; i < Math.min(firstTurn, opening + OPENING_SHOWN); i++) {
            words.append(parts.get(i).head()).append(' ');
        }
        if (OpeningSpeaker.isSpoken(words.toString())) {
            List<String> announced =
                    heading.people().stream().map(speakers::fullest).toList();
            speaker = OpeningSpeaker.of(announced, record.principals(), words.toString());
            candidates = speaker == null ? record.principals() : List.of();
            gap = !candidates.isEmpty();
        }
    }

    private void part(int i) {
        Label label = labels[i];
        if (label != null) {
            turn(i, label);
            return;
        }
        BlockRole role = roles[i];
        if (role != null) {
            add(parts.get(i).span(), role);
            return;
        }
        if (isHeadingBetweenTurns(i)) {
            flushLabel();
            blocks.add(Block.of(parts.get(i).span(), BlockRole.HEADING));
            return;
        }
        if (parts.get(i).paragraph().textLost()) {
            loseSpeaker(i);
        }
        speech(parts.get(i).span());
    }

    private void turn(int i, Label label) {
        flushLabel();
        speaker = speakers.of(label);
        gap = false;
        candidates = List.of();
        pendingLabel = label.span();
        Span said = White.trim(text, label.speech(), parts.get(i).span().end());
        if (!said.isEmpty()) {
            speech(said);
        }
    }

    private void loseSpeaker(int i) {
        boolean cutShort = i > 0 && !parts.get(i - 1).finished();
        candidates = record.candidates(speaker, nextSpeaker(i), cutShort);
        gap = true;
        speaker = null;
    }

    private @Nullable String nextSpeaker(int from) {
        for (int i = from; i < labels.length; i++) {
            Label label = labels[i];
            if (label != null) {
                return speakers.of(label);
            }
        }
        return null;
    }

    private void speech(Span span) {
        if (gap) {
            blocks.add(new Block(span, BlockRole.GAP, null, pendingLabel, candidates));
        } else if (speaker == null) {
            blocks.add(Block.of(span, BlockRole.PARAGRAPH));
        } else {
            blocks.add(new Block(span, BlockRole.SPEECH, speaker, pendingLabel, List.of()));
        }
        pendingLabel = null;
    }

    /** A part that nobody says. A label waiting for its speech goes before it only where it stands there. */
    private void add(Span span, BlockRole role) {
        flushLabel();
        blocks.add(Block.of(span, role));
    }

    /** A label that no speech follows stays readable as a heading. */
    private void flushLabel() {
        if (pendingLabel != null) {
            blocks.add(Block.of(pendingLabel, BlockRole.HEADING));
            pendingLabel = null;
        }
    }

    private boolean isHeadingBetweenTurns(int i) {
        Part part = parts.get(i);
        boolean turnFollows = i + 1 < labels.length && labels[i + 1] != null;
        char last = part.head().charAt(part.head().length() - 1);
        return turnFollows
                && part.isShort()
                && !part.finished()
                && part.words() <= 8
                && part.span().length() <= 80
                && Character.isLetterOrDigit(last)
                && Ends.beginsCapital(part.head())
                && part.paragraph().blanksBefore() > 0;
    }
}
