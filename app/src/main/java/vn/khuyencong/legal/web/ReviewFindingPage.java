package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.legal.ReviewFindingReader;
import vn.khuyencong.legal.ReviewFindingStep;
import vn.khuyencong.legal.ReviewMove;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of one finding.
 *
 * @param request   makes a double click one drafting task
 * @param overtaken somebody else moved the finding since the page was read
 */
public record ReviewFindingPage(
        ReviewFindingReader.Look look,
        LocalDate today,
        ReviewFindingForm form,
        Problems problems,
        UUID request,
        boolean overtaken) {

    public ReviewFinding finding() {
        return look.finding();
    }

    public boolean may(ReviewFindingStep step) {
        return look.may().contains(step);
    }

    public String address() {
        return "/ra-soat/" + finding().round() + "/ket-qua/" + finding().id();
    }

    public String title() {
        var document = look.document();
        return document == null ? finding().subject() : document.number();
    }

    public @Nullable ReviewMove lastMove() {
        return look.moves().isEmpty() ? null : look.moves().getFirst();
    }

    public String typed(@Nullable String text) {
        return ReviewTyped.text(text);
    }

    /** Of a proposed document only that it should be issued, or that there is a gap, can be said. */
    public List<ReviewConclusion> conclusions() {
        return look.document() == null
                ? List.of(ReviewConclusion.GAP, ReviewConclusion.ISSUE_NEW)
                : Arrays.asList(ReviewConclusion.values());
    }

    public List<ReviewConclusion> said() {
        return finding().answer().conclusions().stream().sorted().toList();
    }

    public List<Option> bodies() {
        return look.bodies().stream()
                .map(body -> new Option(body.id().toString(), body.shortName()))
                .toList();
    }

    public String body(@Nullable UUID id) {
        return look.bodies().stream()
                .filter(body -> body.id().equals(id))
                .map(body -> body.shortName())
                .findFirst()
                .orElse("–");
    }

    public List<Option> actions(Ui ui) {
        return look.toDraft().stream()
                .map(action -> new Option(action.name(), ui.t("legal.drafting.action." + action)))
                .toList();
    }

    /** The places of the register that the finding names, then those written down. */
    public String places() {
        var registered = look.provisions().stream()
                .filter(provision -> finding().answer().provisions().contains(provision.id()))
                .map(provision -> provision.place())
                .toList();
        var all = String.join("; ", registered);
        var written = finding().answer().places();
        return all.isEmpty() ? written : written.isEmpty() ? all : all + "; " + written;
    }

    /** What the drafting form proposes until somebody types: kind and issuer of the document it changes. */
    public String proposedKind() {
        var document = look.document();
        return form.kind() != null ? form.kind() : document == null ? "" : document.kind();
    }

    public String proposedIssuer() {
        var document = look.document();
        return form.issuer() != null
                ? form.issuer()
                : document == null || document.province() == null ? "" : document.issuer();
    }

    public List<LogEntry> log(Ui ui) {
        return look.moves().stream().map(move -> ReviewPage.entry(ui, move)).toList();
    }
}
