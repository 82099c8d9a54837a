package app.parallax.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts an X server of our own and points this process at it. */
final class XServer {
    private static final String SCRIPT = "own-display.sh";

    private XServer() {}

    static Display forThisProcess() {
        try {
            BufferedReader answers = start().inputReader(StandardCharsets.UTF_8);
            String name = answers.readLine();
            return name == null || name.isBlank()
                    ? new Display.None("Xvfb did not start")
                    : pointedAt(name, isManaged(answers));
        } catch (IOException e) {
            throw new UncheckedIOException("no display for the tests", e);
        }
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        "sh",
                        script().toString(),
                        Long.toString(ProcessHandle.current().pid()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path script() {
        try {
            return Path.of(Objects.requireNonNull(XServer.class.getResource(SCRIPT), SCRIPT)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(SCRIPT, e);
        }
    }

    private static boolean isManaged(BufferedReader answers) throws IOException {
        @Nullable String line = answers.readLine();
        while (line != null && !line.equals("managed") && !line.equals("unmanaged")) {
            line = answers.readLine();
        }
        return "managed".equals(line);
    }

    private static Display pointedAt(String name, boolean managed) {
        setEnvironment("DISPLAY", name);
        setEnvironment("GDK_BACKEND", "x11");
        return new Display.Server(name, managed);
    }

    /** Native code reads the environment of the process, which Java only lets one set for children. */
    @SuppressWarnings("restricted")
    private static void setEnvironment(String name, String value) {
        Linker linker = Linker.nativeLinker();
        MethodHandle setenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int status = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (status != 0) {
                throw new IllegalStateException("setenv " + name + " answered " + status);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("cannot set " + name, e);
        }
    }
}
