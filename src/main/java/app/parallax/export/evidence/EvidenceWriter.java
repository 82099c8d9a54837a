package app.parallax.export.evidence;

import app.parallax.present.evidence.Evidence;

/** Writes evidence in one form. Immutable and safe for several threads; the same evidence gives the same text. */
public interface EvidenceWriter {
    String write(Evidence evidence);
}
