package app.parallax.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, told what to do over its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). For one thread. */
public final class Browser implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final String session;
    private final Path profile;
    private int last;

    public Browser() throws IOException, InterruptedException {
        profile = Files.createTempDirectory("browser");
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process), new Words())
                .join();
        JsonNode page = send("", "Target.createTarget", Map.of("url", "about:blank"));
        session = send(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", page.get("targetId").stringValue(), "flatten", true))
                .get("sessionId")
                .stringValue();
    }

    private static URI address(Process process) throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofPlatform().daemon().start(() -> errors.lines().forEach(_ -> {}));
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /** Asks the page for something and waits for the answer. */
    public JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        return send(session, method, parameters);
    }

    /** What an expression in the page comes to; waits for a promise. */
    public JsonNode value(String expression) throws InterruptedException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Presses and lets go a key, named as in the DOM. */
    public void press(String key, int code, boolean shift) throws InterruptedException {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "modifiers",
                            shift ? 8 : 0));
        }
    }

    /** Opens a page and waits until it is there. */
    public void open(URI page) throws InterruptedException {
        ask("Page.enable", Map.of());
        ask("Page.navigate", Map.of("url", page.toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next());
        }
    }

    /** What the page has told so far under a name. */
    public List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString("").equals(method))
                .toList();
    }

    private JsonNode send(String to, String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++last;
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!to.isEmpty()) {
            message.put("sessionId", to);
        }
        socket.sendText(MAPPER.writeValueAsString(message), true).join();
        for (JsonNode answer = next(); ; answer = next()) {
            if (answer.path("id").asInt(0) == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
            events.add(answer);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode next = heard.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("Chromium has not answered for a minute");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        // Its helpers go on writing into the profile for a moment.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        try (Stream<Path> left = Files.walk(profile)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Puts parts of a message together. */
    private final class Words implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean isLast) {
            parts.append(words);
            if (isLast) {
                heard.add(MAPPER.readTree(parts.toString()));
                parts.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, words, isLast);
        }
    }
}
