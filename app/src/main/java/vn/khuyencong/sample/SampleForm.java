package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Contents;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.EstimateLine.Counted;
import vn.khuyencong.project.LineDetail;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.SaveProject.Save;
import vn.khuyencong.project.Scope;
import vn.khuyencong.sample.Story.Line;
import vn.khuyencong.sample.Story.ProjectFile;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/** The form of a đề án, filled in as the story tells it. */
@Component
class SampleForm {

    private static final int DAYS_BEFORE_THE_START = 30;
    private static final int DAYS_IT_TAKES = 150;

    private final SaveProject save;
    private final Establishments establishments;
    private final Norms norms;
    private final SampleSight sight;

    SampleForm(SaveProject save, Establishments establishments, Norms norms, SampleSight sight) {
        this.save = save;
        this.establishments = establishments;
        this.norms = norms;
        this.sight = sight;
    }

    /** @param establishment who benefits; empty for a group file */
    void fillIn(SampleFile file, @Nullable UUID establishment) {
        var told = file.told();
        var group = told.group();
        var scope = new Scope(
                kind(file),
                told.tier(),
                file.days().year(told.year()),
                told.activity(),
                told.line(),
                told.title(),
                establishment == null ? null : establishments.get(establishment).unit(),
                group == null ? 1 : group.planned());
        var finished = told.submitted() != null;
        Outcomes.saved(
                file.title(),
                save.save(new Save(
                        file.id(),
                        sight.version(file.id()),
                        scope,
                        contents(file),
                        new Estimate(lines(file, units(told.activity())), components(file)),
                        new Commitments(finished, finished))));
    }

    static ProjectKind kind(SampleFile file) {
        if (file.told().group() != null) return ProjectKind.GROUP;
        return file.told().components().isEmpty() ? ProjectKind.NAMED : ProjectKind.FLAGSHIP;
    }

    private static List<ProjectComponent> components(SampleFile file) {
        var components = new ArrayList<ProjectComponent>();
        for (var part : file.told().components()) {
            components.add(new ProjectComponent(
                    components.size() + 1,
                    part.activity(),
                    false,
                    part.title(),
                    contents(file).startsOn(),
                    file.days().day(part.ends()),
                    part.results(),
                    List.of()));
        }
        return components;
    }

    private static Contents contents(SampleFile file) {
        ProjectFile told = file.told();
        var starts = file.days().workday(told.created()).plusDays(DAYS_BEFORE_THE_START);
        var contract = told.contract();
        var ends =
                contract == null ? starts.plusDays(DAYS_IT_TAKES) : file.days().day(contract.ends());
        return new Contents(
                told.need(),
                told.aims(),
                told.scale(),
                told.content(),
                file.story().organisation(),
                told.effect(),
                starts,
                ends);
    }

    /** What each item is counted in. */
    private Map<String, String> units(String activity) {
        return norms.items(activity, SampleReference.PROVINCE).stream()
                .collect(Collectors.toMap(Item::code, item -> item.unit().vi()));
    }

    private static List<EstimateLine> lines(SampleFile file, Map<String, String> units) {
        var lines = new ArrayList<EstimateLine>();
        for (var line : file.told().lines()) {
            var total = Dong.ofMillions(line.total());
            var support = Dong.ofMillions(line.support());
            lines.add(new EstimateLine(
                    lines.size() + 1,
                    line.name(),
                    line.supported(),
                    total,
                    support,
                    total.minus(support),
                    Dong.ZERO,
                    counted(line, total, units),
                    detail(file, line)));
        }
        return lines;
    }

    /** Of a flagship the component it belongs to, and the year that pays it. */
    private static LineDetail detail(SampleFile file, Line line) {
        var parts = file.told().components();
        return parts.isEmpty()
                ? LineDetail.NONE
                : new LineDetail(
                        line.component(),
                        file.days().year(parts.get(line.component() - 1).year()),
                        null,
                        LineDetail.Make.UNKNOWN,
                        false);
    }

    private static Counted counted(Line line, Dong total, Map<String, String> units) {
        if (line.item() == null || line.quantity() == null) return Counted.NOTHING;
        var quantity = Quantity.of(line.quantity());
        return new Counted(line.item(), units.getOrDefault(line.item(), ""), quantity, quantity.oneOf(total));
    }
}
