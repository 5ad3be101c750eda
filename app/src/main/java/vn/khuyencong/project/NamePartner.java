package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.BodyAccounts;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;

/** The implementer names a body that works with it on a đề án, or ends that (đơn vị phối hợp). */
@Service
public class NamePartner {

    private static final int LONGEST_TASK = 500;

    private final Writers writers;
    private final Partners partners;
    private final BodyAccounts accounts;
    private final Inbox inbox;

    NamePartner(Writers writers, Partners partners, BodyAccounts accounts, Inbox inbox) {
        this.writers = writers;
        this.partners = partners;
        this.accounts = accounts;
        this.inbox = inbox;
    }

    /**
     * Names one, or answers what stands against it by the name of the field.
     *
     * @param id given with the form, so that a second click names nobody twice
     * @throws vn.khuyencong.shared.NotAllowed if the file is not the actor's to carry out
     */
    @Transactional
    public Problems name(UUID id, UUID project, String organisation, String task) {
        var file = writers.require(project);
        var named = partners.of(project);
        if (named.stream().anyMatch(partner -> partner.id().equals(id))) {
            return Problems.NONE;
        }
        var problems = Problems.NONE;
        if (file.stage().isEnd()) {
            problems = problems.with(Finding.of("project.partner-too-late"));
        }
        var body = partners.bodies().stream()
                .filter(one -> one.id().toString().equals(organisation))
                .findFirst();
        if (body.isEmpty()) {
            problems = problems.with("organisation", Finding.of("project.partner-not-chosen"));
        } else if (body.get().id().equals(file.implementer())) {
            problems = problems.with("organisation", Finding.of("project.partner-is-implementer"));
        } else if (isNamed(named, body.get().id())) {
            problems = problems.with("organisation", Finding.of("project.partner-named-already"));
        }
        if (task.isBlank()) {
            problems = problems.with("task", Finding.of("project.partner-task-missing"));
        } else if (task.length() > LONGEST_TASK) {
            problems = problems.with(
                    "task", Finding.of("project.partner-task-too-long", null, task.length(), LONGEST_TASK));
        }
        if (problems.isEmpty() && partners.add(id, project, body.orElseThrow().id(), task)) {
            tell(id, file, body.orElseThrow().id(), task);
        }
        return problems;
    }

    /** It is a partner no longer and does not see the file any more; what it said stays. */
    @Transactional
    public void end(UUID project, UUID id) {
        writers.require(project);
        if (partners.of(project).stream().noneMatch(partner -> partner.id().equals(id))) {
            throw new NotFound("No partner " + id + " of " + project);
        }
        partners.end(id);
    }

    private static boolean isNamed(List<Partner> named, UUID organisation) {
        return named.stream()
                .anyMatch(partner ->
                        partner.endedAt() == null && partner.organisation().equals(organisation));
    }

    private void tell(UUID id, Project file, UUID organisation, String task) {
        for (var account : accounts.of(List.of(organisation))) {
            inbox.tell(Notice.toAccount(
                            file.province(),
                            account.id(),
                            ProjectNews.MATTER,
                            file.id(),
                            "notice.project-partner",
                            List.of(file.code(), file.scope().title(), task),
                            "/de-an/" + file.id())
                    .once("partner:" + id + ":" + account.id()));
        }
    }
}
