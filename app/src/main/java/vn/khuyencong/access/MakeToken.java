package vn.khuyencong.access;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./run admin token USERNAME [NAME]}: makes a token with which another program acts for an account. */
@Component
class MakeToken implements AdminCommand {

    private static final int YEARS = 1;

    private final Tokens tokens;
    private final OfficeClock clock;

    MakeToken(Tokens tokens, OfficeClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("token");
    }

    @Override
    public String usage() {
        return "USERNAME [NAME]    makes a token for another program, good for a year, and shows it once";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("For which account? ./run admin token USERNAME [NAME]");
            return REFUSED;
        }
        var username = arguments.getFirst();
        var name = arguments.size() > 1 ? arguments.get(1) : "token";
        var endsOn = clock.today().plusYears(YEARS);
        var token = tokens.make(username, name, endsOn);
        if (token.isEmpty()) {
            out.printf("There is no account %s.%n", username);
            return REFUSED;
        }
        out.printf("%s%nGood until %s. It is shown only now; keep it like a password.%n", token.get(), endsOn);
        return DONE;
    }
}
