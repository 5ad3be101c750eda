package vn.khuyencong.access;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.KeepingOutcome.Done;
import vn.khuyencong.access.KeepingOutcome.Refused;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/**
 * {@code ./run admin account add|reset|lock|unlock}: keeps accounts where nobody can sign in yet, or any more. Passwords
 * are printed once.
 */
@Configuration(proxyBeanMethods = false)
class AccountCommands {

    private static final List<String> OPTIONS =
            List.of("--province", "--organisation", "--establishment", "--unit", "--title", "--email");

    private final AccountKeeping keeping;
    private final Accounts accounts;
    private final Texts texts;

    AccountCommands(AccountKeeping keeping, Accounts accounts, Texts texts) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** What a word does with what comes after it. */
    @FunctionalInterface
    interface Move {
        KeepingOutcome with(List<String> arguments);
    }

    @Bean
    AdminCommand addAccount() {
        return new Word(
                "add",
                3,
                "USERNAME NAME ROLE [--province CODE] [--organisation CODE] [--establishment TAX_CODE] [--unit CODE] [--title TITLE] [--email ADDRESS]    makes an account and shows its first password once",
                this::add);
    }

    @Bean
    AdminCommand resetAccount() {
        return new Word(
                "reset",
                1,
                "USERNAME    makes a new password and shows it once",
                arguments -> keeping.newPassword(id(arguments)));
    }

    @Bean
    AdminCommand lockAccount() {
        return new Word(
                "lock",
                2,
                "USERNAME REASON    locks an account and signs it out everywhere",
                arguments ->
                        keeping.lock(id(arguments), String.join(" ", arguments.subList(1, arguments.size())), null));
    }

    @Bean
    AdminCommand unlockAccount() {
        return new Word(
                "unlock", 1, "USERNAME    lets a locked account in again", arguments -> keeping.unlock(id(arguments)));
    }

    private KeepingOutcome add(List<String> arguments) {
        var options = options(arguments.subList(3, arguments.size()));
        return keeping.add(new AccountDraft(
                arguments.get(0),
                arguments.get(1),
                options.getOrDefault("--title", ""),
                options.getOrDefault("--email", ""),
                arguments.get(2),
                options.getOrDefault("--province", ""),
                options.getOrDefault("--organisation", ""),
                options.getOrDefault("--establishment", ""),
                options.getOrDefault("--unit", "")));
    }

    /** @throws IllegalArgumentException where there is something else, or a name without a value */
    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (int at = 0; at < words.size(); at += 2) {
            if (!OPTIONS.contains(words.get(at)) || at + 1 == words.size()) {
                throw new IllegalArgumentException(
                        words.get(at) + " is not understood; options are, each with a value: " + OPTIONS);
            }
            options.put(words.get(at), words.get(at + 1));
        }
        return options;
    }

    /** @throws IllegalArgumentException where there is no such account */
    private UUID id(List<String> arguments) {
        return accounts.find(arguments.getFirst())
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + arguments.getFirst()))
                .account();
    }

    /** One word after {@code account}. */
    private final class Word implements AdminCommand {

        private final String word;
        private final int least;
        private final String usage;
        private final Move move;

        Word(String word, int least, String usage, Move move) {
            this.word = word;
            this.least = least;
            this.usage = usage;
            this.move = move;
        }

        @Override
        public List<String> words() {
            return List.of("account", word);
        }

        @Override
        public String usage() {
            return usage;
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            if (arguments.size() < least) {
                out.println("./run admin account " + word + " " + usage);
                return REFUSED;
            }
            try {
                return switch (move.with(arguments)) {
                    case Done done -> told(done, out);
                    case Refused(var problems) -> told(problems, out);
                };
            } catch (IllegalArgumentException unknown) {
                out.println(unknown.getMessage());
                return REFUSED;
            }
        }

        private int told(Done done, PrintStream out) {
            out.println("Done: " + done.username());
            var password = done.password();
            if (password != null) {
                out.println("Password, shown once, to be changed at the first sign-in: " + password);
            }
            return DONE;
        }

        private int told(Problems problems, PrintStream out) {
            problems.general().forEach(finding -> out.println(texts.finding(Locale.ENGLISH, finding)));
            problems.fields()
                    .forEach((field, finding) -> out.println(field + ": " + texts.finding(Locale.ENGLISH, finding)));
            if (problems.at("role") != null)
                out.println("Roles: " + EnumSet.complementOf(EnumSet.of(Role.VISITOR, Role.SYSTEM)));
            return REFUSED;
        }
    }
}
