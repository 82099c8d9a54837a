package app.parallax.export.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Finds where lines can break as the library does by itself, and ends the work where its thread is interrupted: the library asks here for every text, and has no other place to be stopped at. */
final class InterruptibleBreaker implements FSTextBreaker {
    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));

    /**
     * @throws CancellationException where the thread is interrupted
     */
    @Override
    public void setText(String text) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the report was not wanted any more");
        }
        lines.setText(text);
    }

    @Override
    public int next() {
        return lines.next();
    }
}
