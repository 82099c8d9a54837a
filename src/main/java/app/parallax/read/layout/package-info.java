/** Lines and paragraphs become blocks with roles and speakers. */
@NullMarked
package app.parallax.read.layout;

import org.jspecify.annotations.NullMarked;
