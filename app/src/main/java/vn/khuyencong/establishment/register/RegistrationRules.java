package vn.khuyencong.establishment.register;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** What an entry of the register must say. */
public final class RegistrationRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().\\-]{8,20}");

    private RegistrationRules() {}

    /**
     * Everything that stands against it, by the field of the form.
     *
     * @param kept    the tax code it bears already, which is not looked at again; empty for a new one
     * @param choices what its codes and places can be
     */
    public static Problems against(
            Registration said, @Nullable String kept, RegisterChoices.Choices choices, LocalDate today) {
        var problems = Problems.NONE;
        if (said.name().isBlank()) problems = problems.with("name", Finding.of("establishment.name-missing"));
        if (said.name().length() > LONGEST_NAME) {
            problems = problems.with("name", Finding.of("establishment.too-long", null, LONGEST_NAME));
        }
        var taxCode = said.taxCode();
        if (taxCode != null && !taxCode.equals(kept)) {
            if (!TaxCode.hasForm(taxCode)) {
                problems = problems.with("taxCode", Finding.of("establishment.tax-code-form"));
            } else if (!TaxCode.isPossible(taxCode)) {
                problems = problems.with("taxCode", Finding.of("establishment.tax-code-impossible"));
            }
        }
        problems = coded(said, choices, problems);
        if (!said.contact().phone().isEmpty()
                && !PHONE.matcher(said.contact().phone()).matches()) {
            problems = problems.with("phone", Finding.of("establishment.phone-form"));
        }
        if (!said.contact().email().isEmpty()
                && !EMAIL.matcher(said.contact().email()).matches()) {
            problems = problems.with("email", Finding.of("establishment.email-form"));
        }
        if (said.foundedOn() != null && said.foundedOn().isAfter(today)) {
            problems = problems.with("foundedOn", Finding.of("establishment.founded-later", null, said.foundedOn()));
        }
        if (said.makes().materials().length() > LONGEST_TEXT) {
            problems = problems.with("materials", Finding.of("establishment.too-long", null, LONGEST_TEXT));
        }
        if (said.makes().markets().length() > LONGEST_TEXT) {
            problems = problems.with("markets", Finding.of("establishment.too-long", null, LONGEST_TEXT));
        }
        return problems;
    }

    private static Problems coded(Registration said, RegisterChoices.Choices choices, Problems found) {
        var problems = found;
        if (!choices.legalForms().contains(said.legalForm())) {
            problems = problems.with("legalForm", Finding.of("establishment.legal-form-missing"));
        }
        if (!choices.sectors().contains(said.sector())) {
            problems = problems.with("sector", Finding.of("establishment.sector-missing"));
        }
        if (!choices.units().contains(said.unit())) {
            problems = problems.with("unit", Finding.of("establishment.unit-missing"));
        }
        if (said.craftVillage() != null && !choices.villages().contains(said.craftVillage())) {
            problems = problems.with("craftVillage", Finding.of("establishment.village-unknown"));
        }
        return problems;
    }
}
