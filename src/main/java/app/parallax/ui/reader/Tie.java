package app.parallax.ui.reader;

import app.parallax.text.Passage;

/** Two passages of neighbouring columns that a ribbon ties. */
record Tie(String id, Passage left, Passage right, String styleClass) {}
