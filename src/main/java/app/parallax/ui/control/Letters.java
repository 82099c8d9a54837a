package app.parallax.ui.control;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** How wide the letters of a text are: on average over a sample of it, the blanks among them, whatever its script. By that a line is made as long as so many letters. Touched by the window's thread only. */
public final class Letters {
    private final String sample;
    private @Nullable Font measured;
    private double width;

    /**
     * @param sample some of the text, in one line; where it is empty, common English words stand for it
     */
    public Letters(String sample) {
        this.sample = sample.isBlank()
                ? "the of and to in is that it was for on are with as his they at be this have from or one had by word"
                : sample;
    }

    /** In pixels, in a font. */
    public double width(Font font) {
        if (!font.equals(measured)) {
            Text line = new Text(sample);
            line.setFont(font);
            width = line.getLayoutBounds().getWidth() / count();
            measured = font;
        }
        return width;
    }

    /** What a reader takes for a letter may be several characters. */
    private int count() {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(sample);
        int count = 0;
        while (letters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
