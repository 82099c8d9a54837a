package app.parallax.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what a display without a window manager cannot do. */
public final class WindowManagerCondition implements ExecutionCondition {
    private static final String MISSING = "needs a display with a window manager (install Xvfb and openbox)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return switch (Display.ofThisRun()) {
            case Display.Server(String name, boolean managed)
            when managed -> ConditionEvaluationResult.enabled("on " + name);
            case Display.Server _, Display.Headless _, Display.None _ -> ConditionEvaluationResult.disabled(MISSING);
        };
    }
}
