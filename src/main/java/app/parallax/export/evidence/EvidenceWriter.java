package app.parallax.export.evidence;

import app.parallax.present.evidence.CitedWords;
import app.parallax.present.evidence.Evidence;

/** Writes evidence in one form. Immutable and safe for several threads; the same evidence gives the same text. */
public interface EvidenceWriter {
    String write(Evidence evidence);

    /** Words in quotation marks, and under them where they are from. */
    String write(CitedWords cited);
}
