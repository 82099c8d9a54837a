package app.parallax.ui.versions;

import app.parallax.ui.session.UiThread;
import java.util.concurrent.Executor;

/**
 * What the window needs for texts that change.
 *
 * @param worker compares two texts, off the window's thread
 */
public record VersionTools(Versions versions, FileWatch watch, Executor worker, UiThread uiThread) {}
