package app.parallax.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what only LibreOffice can do where there is none. */
public final class OfficeCondition implements ExecutionCondition {
    private static final String MISSING = "needs LibreOffice (install libreoffice-calc-nogui)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return program()
                .map(found -> ConditionEvaluationResult.enabled("with " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(MISSING));
    }

    private static Optional<Path> program() {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
