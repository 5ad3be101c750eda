package vn.khuyencong.access;

import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.khuyencong.web.Texts;

/**
 * Writes the letters with links to set a password. A server that does not answer is tried once more; after that the wish
 * stays in the register of events until the next start, and is dropped there once its time is over.
 */
@Component
class LinkLetters {

    private static final Logger LOG = LoggerFactory.getLogger(LinkLetters.class);
    private static final Duration RECENTLY = Duration.ofMinutes(15);
    private static final int MOST_RECENTLY = 3;

    private final AccountRows accounts;
    private final ResetLinks links;
    private final Letters letters;
    private final Texts texts;
    private final LinkSettings settings;

    LinkLetters(AccountRows accounts, ResetLinks links, Letters letters, Texts texts, LinkSettings settings) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.texts = texts;
        this.settings = settings;
    }

    @Async
    @TransactionalEventListener
    void write(LinkAsked asked) {
        CurrentActor.runAs(
                Actor.system(null),
                () -> accounts.find(asked.account())
                        .filter(account -> letters.possible() && mayHave(account, asked))
                        .ifPresent(account -> write(account, asked)));
    }

    private boolean mayHave(KeptAccount account, LinkAsked asked) {
        return account.email() != null
                && !account.locked()
                && !settings.over(asked)
                && links.made(account.id(), RECENTLY) < MOST_RECENTLY;
    }

    private void write(KeptAccount account, LinkAsked asked) {
        var email = Objects.requireNonNull(account.email());
        var kind = asked.first() ? "first" : "reset";
        var token = links.make(account.id(), settings.valid(asked.first()));
        var subject = texts.text(Texts.VIETNAMESE, "access.letter." + kind + ".subject");
        var text = texts.text(
                Texts.VIETNAMESE,
                "access.letter." + kind + ".text",
                account.displayName(),
                account.username(),
                settings.address(token),
                settings.words(asked.first()));
        try {
            letters.send(email, subject, text);
        } catch (MailException failed) {
            LOG.warn("The letter to account={} was not taken; trying once more", account.id(), failed);
            settings.pause();
            letters.send(email, subject, text);
        }
    }
}
