package app.parallax.read.transcript;

import app.parallax.source.SourceKind;
import java.util.List;
import java.util.Random;

/** The traits of one layout, drawn together. */
record Setting(
        Naming naming,
        Separator separator,
        Time time,
        Parts parts,
        Form form,
        Head head,
        boolean notes,
        boolean interpreted,
        boolean longTurns,
        boolean headings,
        SourceKind kind) {

    /** What stands between a label and the words. */
    enum Separator {
        COLON(": "),
        COLON_ALONE(":"),
        COLON_AFTER_SPACE(" : "),
        COLON_AND_LINE_END(":\n"),
        LINE("\n"),
        LINE_AND_BLANK("\n\n"),
        STOP_AND_DASH(". – "),
        STOP_AND_LONG_DASH(".—");

        final String words;

        Separator(String words) {
            this.words = words;
        }

        boolean isLine() {
            return this == LINE || this == LINE_AND_BLANK || this == COLON_AND_LINE_END;
        }
    }

    /** Where times of the recording stand. */
    enum Time {
        NONE,
        BEFORE_IN_BRACKETS,
        BEFORE,
        AFTER_NAME_IN_BRACKETS,
        ON_A_LINE_OF_ITS_OWN,
        INSIDE
    }

    /** Who speaks by his part alone. */
    enum Parts {
        NONE,
        CHAIR,
        CHAIR_NAMED_ONCE,
        OPERATOR,
        MODERATOR,
        QUESTIONS_Q,
        QUESTIONS_Q_STOP,
        QUESTIONS_IN_FULL,
        QUESTIONS_OF_OUTLETS,
        NUMBERED_SPEAKERS
    }

    enum Form {
        TEXT,
        TEXT_WRAPPED,
        TEXT_WRAPPED_WITHOUT_BLANKS,
        TEXT_ONE_LINE_END,
        TEXT_STARRED,
        HTML_STRONG,
        HTML_STRONG_LINE,
        HTML_LINES,
        HTML_TABLE,
        HTML_LIST,
        HTML_DIVS,
        DOCX,
        DOCX_TABLE,
        PDF
    }

    /** What stands above the first turn. */
    enum Head {
        NOTHING,
        TITLE,
        TITLE_DATE_AND_PLACE,
        PARTICIPANTS,
        PARTICIPANTS_WITH_OFFICES,
        OPENING_NOTE
    }

    /** What stands behind a label; a full stop that it ends in is mark enough. */
    String mark(String label) {
        boolean run = separator == Separator.STOP_AND_DASH || separator == Separator.STOP_AND_LONG_DASH;
        if (label.endsWith("Q.") && !separator.isLine()) {
            return " ";
        }
        return label.endsWith(".") && run ? separator.words.substring(1) : separator.words;
    }

    static Setting draw(Random random) {
        Form form = any(Form.values(), random);
        Separator separator = any(Separator.values(), random);
        boolean line = form == Form.HTML_STRONG_LINE || form == Form.HTML_TABLE || form == Form.HTML_LIST;
        return new Setting(
                any(Naming.values(), random),
                line || form == Form.DOCX_TABLE || form == Form.HTML_DIVS ? Separator.LINE : separator,
                random.nextInt(3) == 0 ? any(Time.values(), random) : Time.NONE,
                random.nextInt(2) == 0 ? any(Parts.values(), random) : Parts.NONE,
                form,
                any(Head.values(), random),
                random.nextInt(2) == 0,
                random.nextInt(4) == 0,
                random.nextInt(2) == 0,
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? SourceKind.OTHER : SourceKind.TRANSCRIPT);
    }

    private static <T> T any(T[] values, Random random) {
        return Person.of(List.of(values), random);
    }
}
