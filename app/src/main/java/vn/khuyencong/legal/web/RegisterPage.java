package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.DocumentKind;
import vn.khuyencong.legal.Validity;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * Sổ văn bản: the register of legal documents.
 *
 * @param day         the day on which their state is shown
 * @param mayRegister whether the reader may enter documents
 */
public record RegisterPage(
        RegisterFilter filter,
        Problems problems,
        LocalDate day,
        List<DocumentKind> kinds,
        List<String> issuers,
        List<Row> rows,
        Paging paging,
        boolean mayRegister) {

    /** Id of the piece of the page that changes with the filter. */
    public static final String RESULT = "danh-sach";

    /** One document of the register. */
    public record Row(
            UUID id,
            String number,
            String kind,
            String issuer,
            String titleVi,
            String titleEn,
            @Nullable LocalDate issued,
            @Nullable LocalDate effectiveFrom,
            Validity validity,
            Reading reading,
            boolean checked) {}

    public List<Option> kindOptions(Ui ui) {
        return kinds.stream()
                .map(kind -> new Option(kind.nameVi(), ui.pick(kind.nameVi(), kind.nameEn())))
                .toList();
    }

    public List<Option> issuerOptions() {
        return issuers.stream().map(issuer -> new Option(issuer, issuer)).toList();
    }

    public List<Option> levelOptions(Ui ui) {
        return List.of(
                new Option(RegisterFilter.NATIONAL, ui.t("legal.level.national")),
                new Option(RegisterFilter.LOCAL, ui.t("legal.level.local")));
    }

    public List<Option> stateOptions(Ui ui) {
        return Stream.of(Validity.values())
                .map(state -> new Option(state.name(), ui.t("legal.validity." + state)))
                .toList();
    }

    public List<Option> orderOptions(Ui ui) {
        return Stream.of(RegisterFilter.Order.values())
                .map(order -> new Option(order.code, ui.t("legal.order." + order)))
                .toList();
    }

    public String stateShown() {
        var state = filter.state();
        return state == null ? "" : state.name();
    }
}
