package app.parallax.read.text;

import app.parallax.read.bytes.DecodedText;
import app.parallax.read.bytes.Decoding;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Marked;
import app.parallax.read.layout.Paragraphs;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text; it takes whatever no other reader wants, and refuses what is no text. */
public final class PlainTextReader implements FormatReader {

    @Override
    public boolean accepts(RawInput input) {
        return true;
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        DecodedText decoded = decoded(input);
        Marked marked = BlockMarker.mark(decoded.text(), Paragraphs.of(decoded.text()), input.declared());
        SourceInfo found =
                new SourceInfo(marked.title(), null, input.declared().kind(), marked.date(), null, null, null);
        List<Problem> problems = new ArrayList<>(decoded.problems(input.name()));
        problems.addAll(marked.problems());
        return new Extract(decoded.text(), marked.blocks(), found, problems);
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        return decoded(input).text();
    }

    private static DecodedText decoded(RawInput input) throws UnreadableException {
        return Decoding.decode(input.name(), input.bytes(), input.inline() ? StandardCharsets.UTF_8 : null);
    }
}
