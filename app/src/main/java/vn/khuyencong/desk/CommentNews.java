package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** Tells the parties of a file that somebody has said something to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentNews {

    static final String MESSAGE = "notice.comment";
    private static final int LONGEST_EXCERPT = 120;

    private final Inbox inbox;
    private final List<CommentParties> matters;
    private final CurrentActor current;

    CommentNews(Inbox inbox, List<CommentParties> matters, CurrentActor current) {
        this.inbox = inbox;
        this.matters = matters;
        this.current = current;
    }

    /** The parties of a file; none where its matter names none. */
    List<CommentParties.Party> parties(String matter, UUID fileId) {
        return matters.stream()
                .filter(parties -> parties.matter().equals(matter))
                .flatMap(parties -> parties.of(fileId).stream())
                .toList();
    }

    void tell(UUID comment, Saying saying, List<CommentParties.Party> told) {
        if (told.isEmpty()) return;
        var actor = current.get();
        var parties = matters.stream()
                .filter(one -> one.matter().equals(saying.matter()))
                .findFirst()
                .orElseThrow();
        var subject = parties.subject(saying.fileId());
        var words = List.of(subject.number(), subject.title(), actor.displayName(), excerpt(saying.text()));
        for (var party : told) {
            var addressees = parties.addressees(saying.fileId(), party);
            for (int at = 0; at < addressees.size(); at++) {
                if (isHerself(addressees.get(at), actor)) continue;
                inbox.tell(new Notice(
                        actor.provinceOrFail(),
                        addressees.get(at),
                        saying.matter(),
                        saying.fileId(),
                        MESSAGE,
                        words,
                        subject.link() + "#trao-doi",
                        MESSAGE + ":" + comment + ":" + party.code() + ":" + at));
            }
        }
    }

    /** The actor, or her office, has read what it was told. */
    void read(UUID fileId) {
        inbox.doneForMe(fileId, List.of(MESSAGE));
    }

    private static boolean isHerself(Notice.Addressee addressee, Actor actor) {
        return switch (addressee) {
            case Notice.Addressee.Person(var account) -> account.equals(actor.account());
            case Notice.Addressee.Office(var role, var organisation) ->
                role == actor.role() && (organisation == null || organisation.equals(actor.organisation()));
            case Notice.Addressee.Beneficiary(var establishment) -> establishment.equals(actor.establishment());
            case Notice.Addressee.Commune _ -> false;
        };
    }

    private static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
