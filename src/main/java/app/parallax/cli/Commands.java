package app.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with what they need. */
record Commands(Console console, Engines engines, Window window) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(console, engines));
        }
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(console));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(console, engines));
        }
        if (type == InspectCommand.class) {
            return type.cast(new InspectCommand(console, engines));
        }
        if (type == OpenCommand.class) {
            return type.cast(new OpenCommand(console, window));
        }
        if (type == ReuseCommand.class) {
            return type.cast(new ReuseCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
