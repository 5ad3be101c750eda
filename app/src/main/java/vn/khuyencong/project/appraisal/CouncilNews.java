package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.web.Dates;

/** Tells the members of a council what they have to do, until they have done it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CouncilNews {

    private static final String MATTER = "project";
    private static final String NOTE = "notice.project-council-note";
    private static final String CONFIRM = "notice.project-council-confirm";

    private final Inbox inbox;
    private final CurrentActor current;

    CouncilNews(Inbox inbox, CurrentActor current) {
        this.inbox = inbox;
        this.current = current;
    }

    /** Each member is asked for her notes. */
    void setUp(UUID council, SetUp setUp) {
        tell(
                council,
                setUp.members().stream().map(Member::account).toList(),
                NOTE,
                List.of(
                        setUp.decision().strip(),
                        Dates.format(setUp.heldOn()),
                        setUp.place().strip(),
                        Integer.toString(setUp.files().size())));
    }

    /** She has said something of every file. */
    void noted(UUID council) {
        inbox.doneForMe(council, List.of(NOTE));
    }

    /** Notes are no longer taken; chair and secretary confirm the minutes. */
    void closed(UUID council, List<UUID> confirmers) {
        inbox.doneWith(council, List.of(NOTE));
        tell(council, confirmers, CONFIRM, List.of());
    }

    void confirmed(UUID council) {
        inbox.doneForMe(council, List.of(CONFIRM));
    }

    private void tell(UUID council, List<UUID> accounts, String message, List<String> words) {
        var province = current.get().provinceOrFail();
        for (var account : accounts) {
            inbox.tell(
                    Notice.toAccount(province, account, MATTER, council, message, words, "/de-an/hoi-dong/" + council)
                            .once(message + ":" + council + ":" + account));
        }
    }
}
