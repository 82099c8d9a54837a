package app.parallax.read.subtitle;

import app.parallax.read.bytes.Decoding;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Marked;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads SubRip (SRT) and WebVTT. The text as read is what is said, in paragraphs, each below its time as furniture: {@code 00:01:25}, in hours, minutes and seconds. */
public final class SubtitleReader implements FormatReader {
    private static final int SNIFFED = 2048;
    private static final Pattern WEB = Pattern.compile("(?s)(?:\u00ef\u00bb\u00bf)?WEBVTT(?:[ \\t\\r\\n].*)?");
    private static final Pattern SUB_RIP = Pattern.compile(
            "(?s)(?:\u00ef\u00bb\u00bf)?\\s*\\d{1,6}[ \\t]*\\r?\\n[ \\t]*\\d{1,3}:\\d{2}:\\d{2}[.,]\\d{1,3}[ \\t]*-->.*");

    @Override
    public boolean accepts(RawInput input) {
        if (input.mediaType() != null) {
            return input.mediaType().equals("text/vtt");
        }
        String start = new String(
                        input.bytes(), 0, Math.min(SNIFFED, input.bytes().length), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(?:\u00ff\u00fe|\u00fe\u00ff)", "");
        return WEB.matcher(start).matches() || SUB_RIP.matcher(start).matches();
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        SubtitleText words = words(input);
        SourceInfo declared = input.declared();
        SourceKind kind = declared.kind() == SourceKind.OTHER ? SourceKind.TRANSCRIPT : declared.kind();
        SourceInfo known = new SourceInfo(declared.title(), null, kind, null, null, null, null);
        Marked marked = BlockMarker.mark(words.text(), words.paragraphs(), known);
        return new Extract(words.text(), marked.blocks(), known, marked.problems());
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        return words(input).text();
    }

    private static SubtitleText words(RawInput input) throws UnreadableException {
        String file = Decoding.decode(input.name(), input.bytes(), input.inline() ? StandardCharsets.UTF_8 : null)
                .text();
        return SubtitleText.of(Cues.of(file));
    }
}
