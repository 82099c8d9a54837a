/** Mail, and web pages saved as mail is sent. */
@NullMarked
package app.parallax.read.mail;

import org.jspecify.annotations.NullMarked;
