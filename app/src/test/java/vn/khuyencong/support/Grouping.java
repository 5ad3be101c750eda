package vn.khuyencong.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.MoveGroupPlan;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.Scope;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.project.WriteGroupPlan;
import vn.khuyencong.project.funding.DecideFunding;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** A group file for machines at several workshops, and its implementation plan. */
@TestComponent
public class Grouping {

    private static final String CENTRE = "trungtam";

    private final Office office;
    private final StartProject start;
    private final SaveProject save;
    private final Projects projects;
    private final WriteGroupPlan write;
    private final MoveGroupPlan move;
    private final DecideFunding funding;
    private final Establishments establishments;

    Grouping(
            Office office,
            StartProject start,
            SaveProject save,
            Projects projects,
            WriteGroupPlan write,
            MoveGroupPlan move,
            DecideFunding funding,
            Establishments establishments) {
        this.office = office;
        this.start = start;
        this.save = save;
        this.projects = projects;
        this.write = write;
        this.move = move;
        this.funding = funding;
        this.establishments = establishments;
    }

    /** Opened before anybody is named. */
    public UUID open(LocalDate day) {
        return office.on(
                day,
                CENTRE,
                () -> start.start(new StartProject.Start.OfGroup(
                        UUID.randomUUID(), "ADVANCED_MACHINERY", "Máy móc tiên tiến cho nhóm cơ sở")));
    }

    /** The whole form: as many machines as places, half of their cost asked for. */
    public SaveProject.Outcome fill(LocalDate day, UUID id, int planYear, int places, Dong askedOfEach) {
        var asked = askedOfEach.times(places);
        var estimate = new Estimate(
                List.of(new EstimateLine(1, "Máy móc tiên tiến", true, asked.times(2), asked, asked, Dong.ZERO)));
        var scope = new Scope(
                ProjectKind.GROUP,
                Tier.LOCAL,
                planYear,
                "ADVANCED_MACHINERY",
                false,
                "Máy móc tiên tiến cho nhóm cơ sở",
                null,
                places);
        return office.on(
                day,
                CENTRE,
                () -> save.save(new SaveProject.Save(
                        id,
                        projects.get(id).version(),
                        scope,
                        Writing.contents(day),
                        estimate,
                        new Commitments(true, true))));
    }

    /** A machine at the workshop of an account that costs twice what is given for it. */
    public GroupPlace.Told machine(LocalDate day, String owner, Dong support) {
        var workshop = establishment(owner);
        return new GroupPlace.Told(
                workshop.id(),
                workshop.unit(),
                "Một máy cắt laser",
                "",
                support.times(2),
                support,
                day.plusMonths(1),
                day.plusMonths(5));
    }

    public Establishment establishment(String owner) {
        return office.as(owner, establishments::own);
    }

    public List<Finding> add(LocalDate day, UUID id, UUID request, GroupPlace.Told told) {
        return office.on(day, CENTRE, () -> write.add(id, request, told));
    }

    public List<Finding> change(LocalDate day, UUID id, UUID place, int version, GroupPlace.Told told) {
        return office.on(day, CENTRE, () -> write.change(id, place, version, told));
    }

    public List<Finding> remove(LocalDate day, UUID id, UUID place, int version) {
        return office.on(day, CENTRE, () -> write.remove(id, place, version));
    }

    public Decision submit(LocalDate day, UUID id) {
        return office.on(day, CENTRE, () -> move.submit(id, version(id)));
    }

    /** The officer tells apart what is alike, then finds the places in order. */
    public Decision appraise(LocalDate day, UUID id) {
        tellApart(day, id);
        return appraiseOnly(day, id);
    }

    /** Whatever these workshops were given in other files is said to be something else. */
    public void tellApart(LocalDate day, UUID id) {
        office.on(day, "so.chuyenvien", () -> {
            funding.waiting(id)
                    .forEach(akin ->
                            funding.decide(id, akin.other().id(), Verdict.DIFFERENT, "Máy khác", UUID.randomUUID()));
            return null;
        });
    }

    public Decision appraiseOnly(LocalDate day, UUID id) {
        return office.on(day, "so.chuyenvien", () -> move.appraise(id, version(id), "Các địa điểm đủ điều kiện"));
    }

    public Decision giveBack(LocalDate day, UUID id) {
        return office.on(day, "so.chuyenvien", () -> move.giveBack(id, version(id), "Bổ sung báo giá"));
    }

    public Decision approve(LocalDate day, UUID id) {
        return office.on(day, "so.lanhdao", () -> move.approve(id, version(id), "55/QĐ-SCT", day));
    }

    private int version(UUID id) {
        return projects.get(id).version();
    }
}
