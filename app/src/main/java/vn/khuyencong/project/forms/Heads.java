package vn.khuyencong.project.forms;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.web.Texts;

/** Who issues a paper: the bodies of a province under the names they bear on a day. */
@Component
class Heads {

    private final Organisations organisations;

    Heads(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The fields of a heading: People's Committee, department, and the city or province the paper is written in. */
    Map<String, Object> of(String province, LocalDate day) {
        var committee = body(OrganisationKind.PEOPLES_COMMITTEE, province, day);
        var department = body(OrganisationKind.DEPARTMENT, province, day);
        return Map.of(
                "committee", upper(committee),
                "committeeName", committee,
                "department", upper(department),
                "departmentName", department,
                "superior", upper(department),
                "city", CommitteeNames.place(committee));
    }

    static String upper(String name) {
        return name.toUpperCase(Texts.VIETNAMESE);
    }

    private String body(OrganisationKind kind, String province, LocalDate day) {
        return organisations.ofKind(kind, province, day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse(Blanks.DOTS);
    }
}
