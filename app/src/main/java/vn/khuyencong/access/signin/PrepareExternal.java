package vn.khuyencong.access.signin;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;

/** {@code ./run admin external USERNAME [NAME]}: prepares an account to be signed in through the provider. */
@Component
class PrepareExternal implements AdminCommand {

    private final ExternalAccounts external;

    PrepareExternal(ExternalAccounts external) {
        this.external = external;
    }

    @Override
    public List<String> words() {
        return List.of("external");
    }

    @Override
    public String usage() {
        return "USERNAME [NAME]    lets an account sign in through the provider, as the verified e-mail or user name NAME;"
                + " without NAME no longer";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("Which account? ./run admin external USERNAME [NAME]");
            return REFUSED;
        }
        var username = arguments.getFirst();
        var name = arguments.size() > 1 ? arguments.get(1) : "";
        if (!external.prepare(username, name)) {
            out.printf("There is no account %s.%n", username);
            return REFUSED;
        }
        if (name.isBlank()) {
            out.printf("The account %s no longer signs in through the provider.%n", username);
        } else {
            out.printf("The account %s may sign in through the provider as %s.%n", username, name);
        }
        return DONE;
    }
}
