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

    /** The sentences by which offices hear that an implementation plan waits for them. */
    private static final Set<String> GROUP_WORK = Set.of(
            "notice.project.SUBMIT_GROUP_PLAN",
            "notice.project.APPRAISE_GROUP_PLAN",
            "notice.project.RETURN_GROUP_PLAN",
            "notice.project.APPROVE_GROUP_PLAN");

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
        } else if (move.step().isAboutAGroupPlan()) {
            inbox.doneWith(project.id(), GROUP_WORK);
        } else if (move.step() != Step.ACCEPT_PART) {
            // After a part the rest goes on to wait for the same office.
            inbox.done(project.id());
        }
        move.step().next().ifPresent(next -> tellOffice(next, move, project));
        changes.waiting(project)
                .filter(waiting -> move.step() != Step.ASK_CHANGE)
                .ifPresent(waiting -> tell(waiting.part(), waiting.message(), waiting.words(), project));
        var beneficiary = project.beneficiary();
        if (beneficiary != null && TOLD_TO_THE_ESTABLISHMENT.contains(move.step())) {
            inbox.tell(Notice.toEstablishment(
                    project.province(),
                    beneficiary,
                    MATTER,
                    project.id(),
                    "notice.project.establishment." + move.step(),
                    words(move, project),
                    link(project)));
        }
        if (!move.step().isAboutAChange() && !move.step().isAboutAGroupPlan()) {
            askCommune(project);
        }
    }

    /** The place is another one: its commune has its word to say. */
    void placeChanged(Project project) {
        askCommune(project);
    }

    /** Another establishment benefits: both hear of it. */
    void beneficiaryChanged(Project before, UUID establishment) {
        var former = before.beneficiary();
        if (former != null) {
            tellEstablishment(before, former, "notice.project.establishment.beneficiary-before");
        }
        tellEstablishment(before, establishment, "notice.project.establishment.beneficiary-now");
    }

    /** Places of a group file are approved: their beneficiaries hear of it, and their communes have their word to say. */
    void placesFixed(Project project, List<GroupPlace> places) {
        places.forEach(
                place -> tellEstablishment(project, place.told().beneficiary(), "notice.project.establishment.place"));
        Kind.at(project.stage())
                .ifPresent(kind -> statements.silent(project, kind).stream()
                        .filter(unit -> places.stream()
                                .anyMatch(place -> place.told().place().equals(unit)))
                        .forEach(unit -> askCommune(kind, project, unit)));
    }

    private void tellEstablishment(Project project, UUID establishment, String message) {
        inbox.tell(Notice.toEstablishment(
                project.province(),
                establishment,
                MATTER,
                project.id(),
                message,
                List.of(project.code(), project.scope().title()),
                link(project)));
    }

    private void askCommune(Project project) {
        Kind.at(project.stage())
                .ifPresent(kind -> statements.silent(project, kind).forEach(place -> askCommune(kind, project, place)));
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

    private void askCommune(Kind kind, Project project, UUID place) {
        inbox.tell(Notice.toCommune(
                project.province(),
                place,
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
