package app.parallax.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the program of {@link NeedsProgram} on the path. */
public final class ProgramCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, NeedsProgram.class))
                .map(ProgramCondition::evaluate)
                .orElseGet(() -> ConditionEvaluationResult.enabled("no program is needed"));
    }

    private static ConditionEvaluationResult evaluate(NeedsProgram needed) {
        return find(needed.value())
                .map(found -> ConditionEvaluationResult.enabled("with " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "needs " + needed.value() + " (install " + needed.from() + ")"));
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
