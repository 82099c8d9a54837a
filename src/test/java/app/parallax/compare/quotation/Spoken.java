package app.parallax.compare.quotation;

import app.parallax.annotate.Annotation;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Sentence;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of a bundled transcript that a report can quote whole.
 *
 * @param following the sentence that the speaker said next in the same turn; empty where none is fit to be quoted
 */
record Spoken(String speaker, String words, String following) {

    private static final Annotation ANNOTATION = new Annotation();
    private static final int FEWEST_WORDS = 9;
    /** Starts with a capital, ends as a sentence and has no marks that a report would have to change. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}\\p{N} ,;’'-]{35,220}[.?]");

    static List<Spoken> of(AnnotatedSource transcript) {
        List<Spoken> spoken = new ArrayList<>();
        List<Sentence> sentences = transcript.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Block block = transcript.blocks().get(sentences.get(i).block());
            String words = plain(transcript, sentences.get(i));
            if (block.role() == BlockRole.SPEECH
                    && block.speaker() != null
                    && block.speaker().indexOf(' ') > 0
                    && !words.isEmpty()) {
                boolean goesOn = i + 1 < sentences.size()
                        && sentences.get(i + 1).block() == sentences.get(i).block();
                spoken.add(new Spoken(block.speaker(), words, goesOn ? plain(transcript, sentences.get(i + 1)) : ""));
            }
        }
        return spoken;
    }

    private static String plain(AnnotatedSource transcript, Sentence sentence) {
        String words = transcript.words(sentence.span()).replaceAll("\\s+", " ").strip();
        return PLAIN.matcher(words).matches() && words.split(" ").length >= FEWEST_WORDS ? words : "";
    }

    static AnnotatedSource transcript(String file) {
        SourceInfo info =
                new SourceInfo(null, null, SourceKind.TRANSCRIPT, LocalDate.of(2023, 11, 21), "en", null, null);
        Content content = new Content.File(Path.of("assets", "sources", file));
        return annotated(new SourceInput("transcript", file, content, info));
    }

    static AnnotatedSource report(String id, String text) {
        SourceInfo info = new SourceInfo(null, null, SourceKind.REPORT, LocalDate.of(2023, 11, 22), "en", null, null);
        return annotated(new SourceInput(id, id, new Content.Inline(text, "text/plain"), info));
    }

    private static AnnotatedSource annotated(SourceInput input) {
        return ANNOTATION.annotate(new SourceReading().read(input).sources().getFirst());
    }
}
