package app.parallax.compare;

import app.parallax.text.Passage;

/** One step from the record's words to the quoted ones. An inserted word has an empty place in the record, a deleted one in the quotation. */
public record Edit(EditOperation operation, EditClass editClass, Passage record, Passage quoted) {}
