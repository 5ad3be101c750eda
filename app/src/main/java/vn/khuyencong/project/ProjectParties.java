package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.BodyAccounts;
import vn.khuyencong.desk.CommentParties;
import vn.khuyencong.desk.Notice;

/** Who can be told of what is said on a đề án: the office that works on it, its implementer, its beneficiary, its partners. */
@Component
@Transactional(readOnly = true)
class ProjectParties implements CommentParties {

    private static final String OFFICE = "OFFICE";
    private static final String IMPLEMENTER = "IMPLEMENTER";
    private static final String BENEFICIARY = "BENEFICIARY";

    private final Projects projects;
    private final Partners partners;
    private final GroupPlans plans;
    private final StepRoles roles;
    private final BodyAccounts accounts;

    ProjectParties(Projects projects, Partners partners, GroupPlans plans, StepRoles roles, BodyAccounts accounts) {
        this.projects = projects;
        this.partners = partners;
        this.plans = plans;
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    public String matter() {
        return ProjectNews.MATTER;
    }

    @Override
    public List<Party> of(UUID fileId) {
        return of(partners.of(fileId));
    }

    /** With the partners it has. */
    static List<Party> of(List<Partner> partners) {
        var parties = new ArrayList<Party>();
        parties.add(new Party(OFFICE, null, true));
        parties.add(new Party(IMPLEMENTER, null, true));
        parties.add(new Party(BENEFICIARY, null, false));
        partners.stream()
                .filter(partner -> partner.endedAt() == null)
                .forEach(partner -> parties.add(new Party(partner.organisation().toString(), partner.name(), false)));
        return parties;
    }

    @Override
    public List<Notice.Addressee> addressees(UUID fileId, Party party) {
        var project = projects.get(fileId);
        var tier = project.scope().tier();
        return switch (party.code()) {
            case OFFICE ->
                List.of(new Notice.Addressee.Office(roles.office(StepRole.APPRAISER, tier, project.province()), null));
            case IMPLEMENTER ->
                List.of(new Notice.Addressee.Office(
                        roles.office(StepRole.IMPLEMENTER, tier, project.province()), project.implementer()));
            case BENEFICIARY ->
                beneficiaries(project)
                        .<Notice.Addressee>map(Notice.Addressee.Beneficiary::new)
                        .toList();
            default ->
                accounts.of(List.of(UUID.fromString(party.code()))).stream()
                        .<Notice.Addressee>map(account -> new Notice.Addressee.Person(account.id()))
                        .toList();
        };
    }

    /** Whoever benefits: of a group file, at the places that stand. */
    private Stream<UUID> beneficiaries(Project project) {
        var named = project.beneficiary();
        return named == null
                ? plans.of(project).standing().stream()
                        .map(place -> place.told().beneficiary())
                        .distinct()
                : Stream.of(named);
    }

    @Override
    public Subject subject(UUID fileId) {
        var project = projects.get(fileId);
        return new Subject(project.code(), project.scope().title(), "/de-an/" + fileId);
    }
}
