package vn.khuyencong.access;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of {@code ./run admin}: finds the one that is meant and does it as the program itself. */
@Component
public class AdminCommands {

    /** No such word. */
    public static final int UNKNOWN = 2;

    private final List<AdminCommand> commands;

    AdminCommands(List<AdminCommand> commands) {
        this.commands = commands.stream()
                .sorted(Comparator.comparing(command -> String.join(" ", command.words())))
                .toList();
    }

    /** Answers what the program ends with: 0 where everything was done. */
    public int run(List<String> arguments, PrintStream out) {
        var meant = find(arguments);
        if (meant.isEmpty()) {
            out.println("Words of ./run admin:");
            commands.forEach(command -> out.println("  " + String.join(" ", command.words()) + " " + command.usage()));
            return arguments.isEmpty() ? AdminCommand.DONE : UNKNOWN;
        }
        var rest = arguments.subList(meant.get().words().size(), arguments.size());
        return CurrentActor.as(Actor.system(null), () -> meant.get().run(rest, out));
    }

    private Optional<AdminCommand> find(List<String> arguments) {
        return commands.stream()
                .filter(command -> arguments.size() >= command.words().size()
                        && arguments.subList(0, command.words().size()).equals(command.words()))
                .findFirst();
    }
}
