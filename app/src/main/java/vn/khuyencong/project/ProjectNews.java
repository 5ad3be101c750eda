package vn.khuyencong.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.shared.Dong;

/** Tells whoever is next that there is work, and the establishment what it may want to know. */
@Component
class ProjectNews {

    static final String MATTER = "project";

    private static final Set<Step> TOLD_TO_THE_ESTABLISHMENT = Set.of(
            Step.SUBMIT,
            Step.REFUSE,
            Step.AGENCY_REFUSE,
            Step.APPROVE,
            Step.ADVANCE,
            Step.PAY_REMAINDER,
            Step.SETTLE,
            Step.STOP,
            Step.STOP_ABOVE);

    private final Inbox inbox;
    private final StepRoles roles;
    private final CommuneStatements statements;
    private final OpenChanges changes;

    ProjectNews(Inbox inbox, StepRoles roles, CommuneStatements statements, OpenChanges changes) {
        this.inbox = inbox;
        this.roles = roles;
        this.statements = statements;
        this.changes = changes;
    }

    /** After a move: what the file waited for is done, and the next has it before her. */
    void tell(Move move, Project project) {
        if (move.step().isAboutAChange()) {
            // The work itself waits for whom it waited before.
            inbox.doneWith(project.id(), OpenChanges.WORK);
        } else {
            inbox.done(project.id());
        }
        move.step().next().ifPresent(next -> tellOffice(next, move, project));
        changes.waiting(project)
                .filter(waiting -> move.step() != Step.ASK_CHANGE)
                .ifPresent(waiting -> tell(waiting.part(), waiting.message(), waiting.words(), project));
        if (TOLD_TO_THE_ESTABLISHMENT.contains(move.step())) {
            inbox.tell(Notice.toEstablishment(
                    project.province(),
                    project.beneficiary(),
                    MATTER,
                    project.id(),
                    "notice.project.establishment." + move.step(),
                    words(move, project),
                    link(project)));
        }
        if (!move.step().isAboutAChange()) {
            askCommune(project);
        }
    }

    /** The place is another one: its commune has its word to say. */
    void placeChanged(Project project) {
        askCommune(project);
    }

    /** Another establishment benefits: both hear of it. */
    void beneficiaryChanged(Project before, UUID establishment) {
        tellEstablishment(before, "notice.project.establishment.beneficiary-before");
        tellEstablishment(before.benefiting(establishment), "notice.project.establishment.beneficiary-now");
    }

    private void tellEstablishment(Project project, String message) {
        inbox.tell(Notice.toEstablishment(
                project.province(),
                project.beneficiary(),
                MATTER,
                project.id(),
                message,
                List.of(project.code(), project.scope().title()),
                link(project)));
    }

    private void askCommune(Project project) {
        Kind.at(project.stage())
                .filter(kind -> !statements.exists(project, kind))
                .ifPresent(kind -> askCommune(kind, project));
    }

    /** The commune has spoken: its work is done, and where something is not as the file says the office hears of it. */
    void stated(Project project, CommuneStatement statement) {
        inbox.doneForMe(project.id());
        if (!statement.isGood()) {
            var office = statement.kind() == Kind.PLACE ? StepRole.APPRAISER : StepRole.ACCEPTOR;
            inbox.tell(Notice.toRole(
                    project.province(),
                    roles.office(office, project.scope().tier(), project.province()),
                    null,
                    MATTER,
                    project.id(),
                    "notice.project.commune-doubts",
                    List.of(project.code(), project.scope().title(), statement.note()),
                    link(project)));
        }
    }

    private void askCommune(Kind kind, Project project) {
        inbox.tell(Notice.toCommune(
                project.province(),
                project.scope().place(),
                MATTER,
                project.id(),
                "notice.project.commune." + kind,
                List.of(project.code(), project.scope().title()),
                link(project)));
    }

    private void tellOffice(StepRole next, Move move, Project project) {
        tell(next, "notice.project." + move.step(), words(move, project), project);
    }

    private void tell(StepRole next, String message, List<String> words, Project project) {
        inbox.tell(Notice.toRole(
                project.province(),
                roles.office(next, project.scope().tier(), project.province()),
                next == StepRole.IMPLEMENTER ? project.implementer() : null,
                MATTER,
                project.id(),
                message,
                words,
                link(project)));
    }

    private static List<String> words(Move move, Project project) {
        return List.of(project.code(), project.scope().title(), money(move.amount()), move.note());
    }

    private static String money(@Nullable Dong amount) {
        return amount == null ? "" : amount.formatted();
    }

    private static String link(Project project) {
        return "/de-an/" + project.id();
    }
}
