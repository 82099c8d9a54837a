/** Evidence in the forms in which it is handed on: rich text, Markdown, plain text. All say the same. */
@NullMarked
package app.parallax.export.evidence;

import org.jspecify.annotations.NullMarked;
