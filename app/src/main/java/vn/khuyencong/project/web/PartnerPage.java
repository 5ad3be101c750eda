package vn.khuyencong.project.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.project.Partner;
import vn.khuyencong.project.Partners;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** The form that names a partner, with those that are named. */
public record PartnerPage(
        Project project, List<Partner> partners, List<Partners.Body> bodies, Form form, Problems problems) {

    /** What was chosen and typed. */
    public record Form(UUID requestId, String organisation, String task) {}

    public String address() {
        return "/de-an/" + project.id() + "/phoi-hop";
    }

    public List<Option> options() {
        return bodies.stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
    }
}
