package vn.khuyencong.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.reform.Body;
import vn.khuyencong.organisation.reform.Reform;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of a plan.
 *
 * @param reform  the plan that is changed; empty for a new one
 * @param bodies  the bodies there are today
 * @param changed whether somebody else has written in it meanwhile
 */
public record ReformFormPage(
        ReformForm form, @Nullable Reform reform, List<Body> bodies, Problems problems, boolean changed) {

    private static final int FEWEST_PARTS = 2;

    /** Kinds of bodies a reform may make in a province. */
    private static final List<OrganisationKind> MADE = List.of(
            OrganisationKind.CENTRE,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.FINANCE_DEPARTMENT,
            OrganisationKind.COMMUNE_OFFICE);

    public ReformFormPage {
        bodies = List.copyOf(bodies);
    }

    public ReformKind kind() {
        return form.kind();
    }

    /** Where the form is sent. */
    public String action() {
        return reform == null ? "/to-chuc/sap-xep" : "/to-chuc/sap-xep/" + reform.id() + "/sua";
    }

    /** Where to go without saving. */
    public String back() {
        return reform == null ? "/to-chuc/sap-xep" : "/to-chuc/sap-xep/" + reform.id();
    }

    /** Whether several old bodies may be chosen. */
    public boolean severalOld() {
        return kind() == ReformKind.MERGE || kind() == ReformKind.ABOLISH;
    }

    public String firstOld() {
        return form.from().isEmpty() ? "" : form.from().getFirst();
    }

    /** Places in the plan for those that come after; none where the bodies themselves go on. */
    public List<Integer> places() {
        return switch (kind()) {
            case MERGE, ABOLISH, SPLIT ->
                IntStream.rangeClosed(1, kind().mostSuccessors()).boxed().toList();
            case RENAME, MOVE, RESTORE -> List.of();
        };
    }

    /** Whether most plans do without that place. */
    public boolean isMore(int place) {
        return place > FEWEST_PARTS;
    }

    /** Whether the plan is whole without a body in that place. */
    public boolean isOptional(int place) {
        return kind() == ReformKind.ABOLISH || isMore(place);
    }

    public List<Option> bodyOptions() {
        return bodies.stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
    }

    /** Bodies to choose from, and one that is yet to be made. */
    public List<Option> successorOptions(Ui ui) {
        var options = new ArrayList<Option>();
        if (kind() != ReformKind.ABOLISH) {
            options.add(new Option(ReformForm.NEW, ui.t("reform.new-body")));
        }
        options.addAll(bodyOptions());
        return options;
    }

    public static List<Option> kinds(Ui ui) {
        return MADE.stream()
                .map(kind -> new Option(kind.name(), ui.t("reform.body-kind." + kind)))
                .toList();
    }
}
