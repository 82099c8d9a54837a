/** The report for the file: the same pages as PDF and, to go on writing in, as DOCX. */
@NullMarked
package app.parallax.export.report;

import org.jspecify.annotations.NullMarked;
