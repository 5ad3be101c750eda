package vn.khuyencong.project.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ImportKind;
import vn.khuyencong.desk.ImportRow;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;

/** Takes over a table of past supports, of whatever source and year. */
@Component
@Transactional
class PastSupportImport implements ImportKind {

    static final String KIND = "ho-tro-da-nhan";

    private final PastSupports supports;
    private final Norms norms;
    private final OfficeClock clock;

    PastSupportImport(PastSupports supports, Norms norms, OfficeClock clock) {
        this.supports = supports;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "project.past.import";
    }

    @Override
    public List<String> headings() {
        return PastField.headings();
    }

    @Override
    public List<String> required() {
        return Arrays.stream(PastField.values())
                .filter(PastField::required)
                .map(PastField::heading)
                .toList();
    }

    @Override
    public List<String> otherNames(String heading) {
        return PastField.headed(heading).otherNames();
    }

    @Override
    public boolean mayImport(Actor actor) {
        return FundingOffice.keepsPastSupports(actor);
    }

    @Override
    public List<Finding> check(ImportRow row) {
        var read = read(row);
        var support = read.support();
        return support != null && supports.holds(support, null)
                ? List.of(Finding.of("project.past-there", null, support.name(), support.year()))
                : new ArrayList<>(read.findings().values());
    }

    @Override
    public void takeOver(ImportRow row, UUID from) {
        var support = read(row).support();
        if (support == null) throw new IllegalStateException("Not checked: line " + row.line());
        supports.add(UUID.randomUUID(), support, from);
    }

    @Override
    public String donePath() {
        return "/de-an/ho-tro-da-nhan";
    }

    private PastSupportRules.Read read(ImportRow row) {
        return PastSupportRules.read(
                field -> row.get(field.heading()),
                norms.activities(),
                clock.today().getYear());
    }
}
