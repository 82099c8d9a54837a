package app.parallax.cli;

import app.parallax.align.reuse.SharedRun;
import app.parallax.align.reuse.SharedRuns;
import app.parallax.export.SharedRunLine;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.read.format.UnreadableException;
import app.parallax.text.HashedWords;
import app.parallax.text.Passage;
import java.io.ByteArrayOutputStream;

/** A text that may have been taken from, made ready for search. Safe for several threads. */
record ReuseRecord(String id, HashedWords words, SharedRuns runs) {
    /**
     * @throws UnreadableException where it is no text; its problem says why
     */
    static ReuseRecord read(SourceReading reading, SourceInput input) throws UnreadableException {
        HashedWords words = HashedWords.of(reading.text(input));
        return new ReuseRecord(SourceReading.idOf(input), words, new SharedRuns(words));
    }

    /** What another text shares with it, in lines of JSON. */
    byte[] lines(String name, HashedWords other) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (SharedRun run : runs.in(other)) {
            Passage from = new Passage(id, words.span(run.from(), run.fromEnd()));
            Passage to = new Passage(name, other.span(run.to(), run.toEnd()));
            lines.writeBytes(SharedRunLine.of(from, to, run.words(), run.same()));
        }
        return lines.toByteArray();
    }
}
