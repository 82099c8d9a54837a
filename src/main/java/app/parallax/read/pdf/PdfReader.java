package app.parallax.read.pdf;

import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Marked;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF. The text as read is what the pages say, put together over line and page breaks, running heads and page numbers as furniture. Pages without a word are named, since they may be pictures of some.
 */
public final class PdfReader implements FormatReader {
    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};
    /** A file may have a few bytes before its beginning (ISO 32000-1, note in 7.5.2 of its implementation notes); readers look that far. */
    private static final int SNIFFED = 1024;

    private static final int MOST_PAGES = 20_000;
    private static final int MOST_NAMED = 12;

    private record Pages(List<PageLine> lines, int count) {}

    @Override
    public boolean accepts(RawInput input) {
        if (input.mediaType() != null) {
            return false;
        }
        byte[] bytes = input.bytes();
        for (int i = 0; i + SIGNATURE.length <= Math.min(SNIFFED, bytes.length); i++) {
            if (java.util.Arrays.equals(bytes, i, i + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        Pages pages = pages(input);
        PdfText words = PdfText.of(pages.lines());
        SourceInfo declared = input.declared();
        SourceInfo known = new SourceInfo(declared.title(), null, declared.kind(), null, null, null, null);
        Marked marked = BlockMarker.mark(words.text(), words.paragraphs(), known);
        List<Problem> problems = new ArrayList<>(silent(input.name(), pages));
        problems.addAll(marked.problems());
        SourceInfo found = new SourceInfo(marked.title(), null, known.kind(), marked.date(), null, null, null);
        return new Extract(words.text(), marked.blocks(), found, problems);
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        return PdfText.of(pages(input).lines()).text();
    }

    private static Pages pages(RawInput input) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw tooMuch(input);
            }
            List<PageLine> lines = LineCollector.of(document);
            if (lines.isEmpty()) {
                throw new UnreadableException(
                        "no-text",
                        input.name()
                                + " has pages but no words: they are pictures; run it through text recognition and open what comes of it.");
            }
            return new Pages(lines, count);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    "encrypted", input.name() + " asks for a password; save a copy without one and open that.");
        } catch (LineCollector.TooMuchException e) {
            throw tooMuch(input);
        } catch (IOException | RuntimeException e) {
            // Broken files make the library fail in every way there is; each means the same to whoever opened one.
            throw new UnreadableException(
                    "damaged",
                    input.name()
                            + " is a PDF file but is damaged; open it in a program that shows PDF, and save it anew.");
        }
    }

    private static UnreadableException tooMuch(RawInput input) {
        return new UnreadableException(
                "too-large",
                input.name() + " holds more than any document does; save the pages that matter by themselves.");
    }

    private static List<Problem> silent(String name, Pages pages) {
        BitSet spoken = new BitSet();
        pages.lines().forEach(line -> spoken.set(line.page()));
        List<Integer> silent = new ArrayList<>();
        for (int page = spoken.nextClearBit(0); page < pages.count(); page = spoken.nextClearBit(page + 1)) {
            silent.add(page + 1);
        }
        if (silent.isEmpty()) {
            return List.of();
        }
        String named = silent.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = silent.size() > MOST_NAMED ? " and " + (silent.size() - MOST_NAMED) + " more" : "";
        return List.of(new Problem(
                "pages-without-text",
                name + " has pages without words (" + named + more
                        + "); if they are pictures of text, run it through text recognition and open it again."));
    }
}
