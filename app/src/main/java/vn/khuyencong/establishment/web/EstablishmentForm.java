package vn.khuyencong.establishment.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.register.Registration;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Inputs;
import vn.khuyencong.web.Problems;

/**
 * The form of an establishment as typed, before anything is read out of it.
 *
 * @param values by the names of the fields
 */
public record EstablishmentForm(Map<String, String> values) {

    private static final UUID NOWHERE = new UUID(0, 0);

    public EstablishmentForm {
        values = Map.copyOf(values);
    }

    static EstablishmentForm empty() {
        return new EstablishmentForm(Map.of("requestId", UUID.randomUUID().toString()));
    }

    static EstablishmentForm of(Establishment one, String materials, String markets) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(one.version()));
        values.put("name", one.name());
        values.put("taxCode", one.taxCode() == null ? "" : one.taxCode());
        values.put("legalForm", one.legalForm());
        values.put("sector", one.sector());
        values.put("unit", one.unit().toString());
        values.put(
                "craftVillage",
                one.craftVillage() == null ? "" : one.craftVillage().toString());
        values.put("address", one.address());
        values.put("representative", one.representative());
        values.put("phone", one.phone());
        values.put("email", one.email());
        values.put("workers", one.workers() == null ? "" : one.workers().toString());
        values.put("products", one.products());
        values.put("materials", materials);
        values.put("markets", markets);
        values.put("womenOwned", Boolean.toString(one.womenOwned()));
        values.put("minorityOwned", Boolean.toString(one.minorityOwned()));
        values.put(
                "foundedOn",
                one.foundedOn() == null ? "" : Inputs.date(one.foundedOn().toString()));
        return new EstablishmentForm(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean ticked(String name) {
        return value(name).equals("true");
    }

    /** The id the new one is to bear. */
    UUID request() {
        var id = id("requestId");
        return id == null ? UUID.randomUUID() : id;
    }

    /** The version the form showed; none matches where somebody has tampered with it. */
    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    /** What was typed, read. */
    record Reading(Registration said, Problems problems) {}

    Reading read() {
        var problems = Problems.NONE;
        var workers = value("workers").replace(".", "");
        if (!workers.isEmpty() && !workers.matches("\\d{1,6}")) {
            problems = problems.with("workers", Finding.of("establishment.workers-form"));
        }
        var founded = value("foundedOn").isEmpty() ? null : Dates.parse(value("foundedOn"));
        if (founded instanceof Day.Refused refused) problems = problems.with("foundedOn", refused.finding());
        if (value("legalForm").isEmpty()) {
            problems = problems.with("legalForm", Finding.of("establishment.legal-form-missing"));
        }
        if (value("sector").isEmpty()) {
            problems = problems.with("sector", Finding.of("establishment.sector-missing"));
        }
        return new Reading(
                new Registration(
                        value("name"),
                        Registration.taxCodeOf(value("taxCode")),
                        value("legalForm"),
                        value("sector"),
                        orNowhere(id("unit")),
                        value("craftVillage").isEmpty() ? null : orNowhere(id("craftVillage")),
                        value("address"),
                        new Registration.Contact(value("representative"), value("phone"), value("email")),
                        workers.matches("\\d{1,6}") ? Integer.valueOf(workers) : null,
                        new Registration.Makes(value("products"), value("materials"), value("markets")),
                        new Registration.Owner(ticked("womenOwned"), ticked("minorityOwned")),
                        founded instanceof Day.Ok(LocalDate day) ? day : null),
                problems);
    }

    /** What is no id names nothing there is. */
    private static UUID orNowhere(@Nullable UUID id) {
        return id == null ? NOWHERE : id;
    }

    private @Nullable UUID id(String name) {
        try {
            return UUID.fromString(value(name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
