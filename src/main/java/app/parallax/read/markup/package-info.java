/** The words of HTML: what web pages, and all formats that are turned into HTML on their way, have in common. */
@NullMarked
package app.parallax.read.markup;

import org.jspecify.annotations.NullMarked;
