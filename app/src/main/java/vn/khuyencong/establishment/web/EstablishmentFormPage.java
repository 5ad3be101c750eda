package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.register.Alike;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form in which an establishment is entered or changed, with everything as it was typed.
 *
 * @param id    the one that is changed; empty for a new one
 * @param alike those that may be the same, to be looked at before a new one is entered
 * @param stale whether somebody else has changed it meanwhile
 */
public record EstablishmentFormPage(
        @Nullable UUID id,
        EstablishmentForm form,
        Choices choices,
        List<Alike> alike,
        boolean stale,
        Problems problems) {

    /**
     * What can be chosen.
     *
     * @param units    the communes of today, and the one it stands in
     * @param villages the craft villages of the province
     */
    public record Choices(List<Choice> legalForms, List<Choice> sectors, List<Option> units, List<Option> villages) {

        public static List<Option> in(Ui ui, List<Choice> choices) {
            return choices.stream()
                    .map(choice -> new Option(choice.code(), ui.pick(choice.nameVi(), choice.nameEn())))
                    .toList();
        }
    }

    public EstablishmentFormPage {
        alike = List.copyOf(alike);
    }

    /** Where it is sent to. */
    public String address() {
        return id == null ? "/co-so/moi" : "/co-so/" + id + "/sua";
    }
}
