package app.parallax.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a window test run once the display and the toolkit stand. */
public final class WindowCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return switch (Display.ofThisRun()) {
            case Display.Server server -> ConditionEvaluationResult.enabled("on " + server.name());
            case Display.Headless _ -> ConditionEvaluationResult.enabled("on JavaFX's Headless platform");
            case Display.None none -> ConditionEvaluationResult.disabled(none.reason());
        };
    }
}
