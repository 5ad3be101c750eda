package vn.khuyencong.establishment.bulk;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.register.FigureRules;
import vn.khuyencong.establishment.register.Registration;
import vn.khuyencong.establishment.register.RegistrationRules;
import vn.khuyencong.establishment.register.YearFigures;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.NamedUnits;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * Reads a row of a table by the rules of the form in which one establishment, or the figures of one year, are typed. A
 * cell that is empty leaves what is there: what only a new establishment needs is told apart.
 */
final class RowRules {

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}([. ]\\d{3}){1,2}");
    private static final Set<String> YES = Set.of("co", "x", "yes", "true", "1", "dung");
    private static final Set<String> NO = Set.of("khong", "no", "false", "0", "sai");

    private final Function<ImportField, String> cell;
    private final Known known;
    private final LocalDate today;
    private final RowReading.Builder reading = new RowReading.Builder();

    private RowRules(Function<ImportField, String> cell, Known known, LocalDate today) {
        this.cell = cell;
        this.known = known;
        this.today = today;
    }

    /** @param cell what stands under a heading, stripped; empty where nothing does */
    static RowReading read(Kind kind, Function<ImportField, String> cell, Known known, LocalDate today) {
        var rules = new RowRules(cell, known, today);
        var unit = rules.seek(kind);
        switch (kind) {
            case ESTABLISHMENTS -> rules.establishment(unit);
            case FIGURES -> rules.figures();
        }
        return rules.reading.built();
    }

    private String at(ImportField field) {
        return cell.apply(field);
    }

    private boolean says(ImportField field) {
        return !at(field).isEmpty();
    }

    /** By what the establishment is looked for. */
    private @Nullable UUID seek(Kind kind) {
        if (says(ImportField.ID)) {
            try {
                reading.seek("id", UUID.fromString(at(ImportField.ID)));
            } catch (IllegalArgumentException _) {
                reading.refuse(ImportField.ID, Finding.of("establishment.import-id-form"));
            }
        }
        if (says(ImportField.NAME)) reading.seek("name", at(ImportField.NAME));
        if (says(ImportField.PHONE)) reading.seek("phone", at(ImportField.PHONE));
        if (says(ImportField.PLACE)) reading.seek("place", at(ImportField.PLACE));
        var taxCode = Registration.taxCodeOf(at(ImportField.TAX_CODE));
        if (taxCode != null) reading.seek("tax_code", taxCode);
        if (ImportField.NAMES_ONE.stream().noneMatch(this::says)) {
            reading.refuse(ImportField.NAME, Finding.of("establishment.import-names-nobody"));
        }
        // beside an id or a tax code the place of figures is of no use, and it may be one that has ended
        var needsPlace = kind == Kind.ESTABLISHMENTS || !(says(ImportField.ID) || taxCode != null);
        var unit = needsPlace ? unit() : null;
        if (unit != null) reading.seek("unit_id", unit);
        return unit;
    }

    private @Nullable UUID unit() {
        if (!says(ImportField.PLACE)) return null;
        return switch (known.place(at(ImportField.PLACE))) {
            case Known.Place.One(var unit) -> unit;
            case Known.Place.Several(var names) -> {
                reading.refuse(
                        ImportField.PLACE, Finding.of("establishment.import-places", null, String.join(", ", names)));
                yield null;
            }
            case Known.Place.None() -> {
                reading.refuse(
                        ImportField.PLACE, Finding.of("establishment.import-no-place", null, at(ImportField.PLACE)));
                yield null;
            }
        };
    }

    private void establishment(@Nullable UUID unit) {
        var legalForm = code(ImportField.LEGAL_FORM, known.legalForms().get(plain(ImportField.LEGAL_FORM)));
        var sector = code(ImportField.SECTOR, known.sectors().get(plain(ImportField.SECTOR)));
        var village = village();
        var workers = number(ImportField.WORKERS);
        var founded = day();
        var taxCode = Registration.taxCodeOf(at(ImportField.TAX_CODE));
        var said = new Registration(
                at(ImportField.NAME),
                taxCode,
                legalForm == null ? "" : legalForm,
                sector == null ? "" : sector,
                unit == null ? NOWHERE : unit,
                village,
                at(ImportField.ADDRESS),
                new Registration.Contact(at(ImportField.REPRESENTATIVE), at(ImportField.PHONE), at(ImportField.EMAIL)),
                workers == null ? null : workers.intValue(),
                new Registration.Makes(at(ImportField.PRODUCTS), at(ImportField.MATERIALS), at(ImportField.MARKETS)),
                new Registration.Owner(false, false),
                founded);
        var against = RegistrationRules.against(said, null, known.choices(), today);
        sort(Kind.ESTABLISHMENTS, against);
        if (unit != null) reading.say(ImportField.PLACE, unit);
        if (legalForm != null) reading.say(ImportField.LEGAL_FORM, legalForm);
        if (sector != null) reading.say(ImportField.SECTOR, sector);
        if (village != null) reading.say(ImportField.CRAFT_VILLAGE, village);
        if (workers != null) reading.say(ImportField.WORKERS, workers);
        if (founded != null) reading.say(ImportField.FOUNDED_ON, founded.toString());
        if (taxCode != null && against.at("taxCode") == null) reading.say(ImportField.TAX_CODE, taxCode);
        yesOrNo(ImportField.WOMEN_OWNED);
        yesOrNo(ImportField.MINORITY_OWNED);
        for (var field : Set.of(
                ImportField.NAME,
                ImportField.ADDRESS,
                ImportField.REPRESENTATIVE,
                ImportField.PHONE,
                ImportField.EMAIL,
                ImportField.PRODUCTS,
                ImportField.MATERIALS,
                ImportField.MARKETS)) {
            if (says(field)) reading.say(field, at(field));
        }
    }

    private void figures() {
        var year = number(ImportField.YEAR);
        var workers = number(ImportField.WORKERS);
        var women = number(ImportField.WOMEN);
        var electricity = number(ImportField.ELECTRICITY);
        var said = new YearFigures(
                year == null ? 0 : year.intValue(),
                workers == null ? null : workers.intValue(),
                women == null ? null : women.intValue(),
                amount(ImportField.TURNOVER),
                amount(ImportField.EXPORTS),
                amount(ImportField.CAPITAL),
                amount(ImportField.TAXES),
                electricity,
                at(ImportField.SOURCE));
        var against = FigureRules.against(said, today);
        against.fields()
                .forEach((form, finding) ->
                        ImportField.ofForm(Kind.FIGURES, form).ifPresent(field -> reading.refuse(field, finding)));
        against.general().forEach(finding -> reading.refuse(ImportField.YEAR, finding));
        if (year != null) reading.say(ImportField.YEAR, year);
        if (workers != null) reading.say(ImportField.WORKERS, workers);
        if (women != null) reading.say(ImportField.WOMEN, women);
        if (electricity != null) reading.say(ImportField.ELECTRICITY, electricity);
        say(ImportField.TURNOVER, said.turnover());
        say(ImportField.EXPORTS, said.exports());
        say(ImportField.CAPITAL, said.capital());
        say(ImportField.TAXES, said.taxes());
        if (says(ImportField.SOURCE)) reading.say(ImportField.SOURCE, said.source());
    }

    /**
     * What the form would say of an empty field is asked of a new establishment alone. A tax code that cannot be is
     * one, too: an old one may stand in the register.
     */
    private void sort(Kind kind, Problems against) {
        against.fields()
                .forEach((form, finding) -> ImportField.ofForm(kind, form).ifPresent(field -> {
                    if (says(field) && !finding.code().equals("establishment.tax-code-impossible")) {
                        reading.refuse(field, finding);
                    } else {
                        reading.lacks(field, finding);
                    }
                }));
    }

    private String plain(ImportField field) {
        return NamedUnits.plain(at(field));
    }

    private @Nullable String code(ImportField field, @Nullable String code) {
        if (code == null && says(field)) {
            reading.refuse(field, Finding.of("establishment.import-not-known", null, at(field)));
        }
        return code;
    }

    private @Nullable UUID village() {
        if (!says(ImportField.CRAFT_VILLAGE)) return null;
        var villages = known.villages().getOrDefault(plain(ImportField.CRAFT_VILLAGE), Set.of());
        if (villages.size() == 1) return villages.iterator().next();
        reading.refuse(
                ImportField.CRAFT_VILLAGE,
                Finding.of("establishment.import-not-known", null, at(ImportField.CRAFT_VILLAGE)));
        return null;
    }

    private @Nullable LocalDate day() {
        if (!says(ImportField.FOUNDED_ON)) return null;
        return switch (Dates.parse(at(ImportField.FOUNDED_ON))) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> {
                reading.refuse(ImportField.FOUNDED_ON, refused.finding());
                yield null;
            }
        };
    }

    private void yesOrNo(ImportField field) {
        if (!says(field)) return;
        var plain = plain(field);
        if (YES.contains(plain)) reading.say(field, true);
        else if (NO.contains(plain)) reading.say(field, false);
        else reading.refuse(field, Finding.of("establishment.import-yes-or-no"));
    }

    private @Nullable Long number(ImportField field) {
        if (!says(field)) return null;
        if (NUMBER.matcher(at(field)).matches()) {
            return Long.valueOf(at(field).replace(".", "").replace(" ", ""));
        }
        reading.refuse(field, Finding.of("establishment.figures-number"));
        return null;
    }

    private @Nullable Dong amount(ImportField field) {
        if (!says(field)) return null;
        return switch (Amounts.parse(at(field))) {
            case Amount.Ok(var amount) -> amount;
            case Amount.Refused refused -> {
                reading.refuse(field, refused.finding());
                yield null;
            }
        };
    }

    private void say(ImportField field, @Nullable Dong amount) {
        if (amount != null) reading.say(field, amount.value());
    }
}
