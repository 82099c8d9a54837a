package app.parallax.dossier.form;

import app.parallax.dossier.work.Reading;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Problem;
import app.parallax.text.Span;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was read of a source, as JSON that is always the same for the same reading, so that its SHA-256 names it. */
public final class ReadingForm {
    public static final String FORMAT = "parallax.reading/1";

    private ReadingForm() {}

    /** UTF-8. */
    public static byte[] written(Reading reading) {
        return JsonText.bytes(new Written()
                .text("format", FORMAT)
                .text("text", reading.text())
                .list("blocks", reading.blocks(), ReadingForm::written)
                .list("problems", reading.problems(), ReadingForm::written)
                .node());
    }

    private static JsonNode written(Block block) {
        Span label = block.label();
        return new Written()
                .whole("start", block.span().start())
                .whole("end", block.span().end())
                .named("role", block.role())
                .text("speaker", block.speaker())
                .node("label", label == null ? null : PassageForm.written(label))
                .texts("candidates", block.candidates())
                .node();
    }

    private static JsonNode written(Problem problem) {
        return new Written()
                .text("code", problem.code())
                .text("message", problem.message())
                .node();
    }

    /**
     * @throws FormException where it is no reading, or one whose blocks do not fit its text
     */
    public static Reading read(ByteBuffer bytes) throws FormException {
        Given given = new Given(JsonText.parse(bytes));
        if (!given.text("format").equals(FORMAT)) {
            throw new FormException("it is no reading, or one of another version of Parallax");
        }
        Reading reading = new Reading(
                given.text("text"),
                given.list("blocks", ReadingForm::block),
                given.list("problems", ReadingForm::problem));
        check(reading);
        return reading;
    }

    private static Block block(Given given) throws FormException {
        return new Block(
                PassageForm.span(given),
                given.named("role", BlockRole.class),
                given.optionalText("speaker"),
                given.optionallyMade("label", PassageForm::span),
                given.texts("candidates"));
    }

    private static Problem problem(Given given) throws FormException {
        return new Problem(given.text("code"), given.text("message"));
    }

    /** The stages that follow take for granted that blocks are in order and within the text. */
    private static void check(Reading reading) throws FormException {
        int end = 0;
        for (Block block : reading.blocks()) {
            if (block.span().start() < end) {
                throw new FormException("its blocks overlap");
            }
            end = block.span().end();
            checkWithin(block.span(), reading);
            checkWithin(block.label(), reading);
        }
    }

    private static void checkWithin(@Nullable Span span, Reading reading) throws FormException {
        if (span != null && span.end() > reading.text().length()) {
            throw new FormException("a block lies beyond its text");
        }
    }
}
