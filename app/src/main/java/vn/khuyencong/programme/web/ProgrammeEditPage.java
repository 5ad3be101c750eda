package vn.khuyencong.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Edition;
import vn.khuyencong.programme.Measure;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.Scopes.Scope;
import vn.khuyencong.programme.Source;
import vn.khuyencong.web.Inputs;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of an edition.
 *
 * @param version the edition as the form knows it
 */
public record ProgrammeEditPage(
        Programme programme, Edition edition, ProgrammeForm form, int version, List<Scope> scopes, Problems problems) {

    public String address() {
        return "/chuong-trinh/ban/" + edition.id();
    }

    public String value(String name) {
        return form.value(name);
    }

    public int rows() {
        return form.rows();
    }

    public boolean mayAddRow() {
        return form.rows() < ProgrammeForm.MOST_ROWS;
    }

    public String name(int row, String column) {
        return ProgrammeForm.cell(row, column);
    }

    public String cell(int row, String column) {
        return form.value(ProgrammeForm.cell(row, column));
    }

    public @Nullable String invalid(String name) {
        return Inputs.invalid(problems, name);
    }

    public String moneyName(int year, Source source) {
        return ProgrammeForm.money(year, source.name());
    }

    public List<Option> measures(Ui ui) {
        return Arrays.stream(Measure.values())
                .map(one -> new Option(one.name(), ui.t("programme.measure." + one)))
                .toList();
    }

    public List<Option> scopeOptions(Ui ui) {
        return Stream.concat(
                        Stream.of(new Option("", ui.t("programme.scope.all"))),
                        scopes.stream()
                                .map(scope -> new Option(
                                        (scope.isGroup() ? "G:" : "A:") + scope.code(),
                                        ui.t(
                                                scope.isGroup() ? "programme.scope.group" : "programme.scope.activity",
                                                ui.pick(
                                                        scope.name().vi(),
                                                        scope.name().en())))))
                .toList();
    }
}
