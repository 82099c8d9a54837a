package app.parallax.ui.judging;

import app.parallax.dossier.work.Stamp;
import app.parallax.ui.session.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Who did something and when, in the time zone of this machine. */
public final class StampWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Texts texts;

    public StampWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Stamp stamp) {
        String when = TIME.format(stamp.when().atZone(ZoneId.systemDefault()));
        return stamp.who().isEmpty() ? when : texts.text("stamp", stamp.who(), when);
    }
}
