package vn.khuyencong.norm.web;

import java.util.List;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The norms of a day.
 *
 * @param tabs      the families, each with how many of its norms match
 * @param sections  what is shown, family by family
 * @param province  code of the province whose own norms stand beside the national ones; empty where no province has any
 * @param provinces those there are to choose from
 */
public record NormListPage(
        NormFilter filter,
        Problems problems,
        List<Tab> tabs,
        List<Section> sections,
        Totals totals,
        String province,
        List<Option> provinces,
        boolean mayPropose,
        boolean official) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    /** A family to look into. */
    public record Tab(Family family, int count) {}

    /** The norms of one family. */
    public record Section(Family family, List<NormRow> rows) {

        public boolean levels() {
            return family.code().equals("support");
        }
    }

    /** What the whole result comes to. */
    public record Totals(int norms, int national, int local, int unverified, int toCome) {}

    public List<Option> tierOptions(Ui ui) {
        return List.of(
                new Option("NATIONAL", ui.t("norm.issuer.NATIONAL")), new Option("LOCAL", ui.t("norm.issuer.LOCAL")));
    }

    public String provinceName() {
        return provinces.stream()
                .filter(option -> option.value().equals(province))
                .map(Option::label)
                .findFirst()
                .orElse(province);
    }
}
