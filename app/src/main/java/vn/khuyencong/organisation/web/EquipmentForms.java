package vn.khuyencong.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.Condition;
import vn.khuyencong.organisation.capacity.Equipment;
import vn.khuyencong.organisation.capacity.EquipmentCategory;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** The forms of equipment: what each step asks for, and how it is read. */
@Component
class EquipmentForms {

    private static final String PATH = "/nang-luc/trang-thiet-bi";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Which input a finding speaks of. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("organisation.equipment-year-out-of-range", "year"),
            Map.entry("organisation.equipment-unit-price-missing", "unitPrice"),
            Map.entry("organisation.equipment-day-in-future", "day"),
            Map.entry("organisation.equipment-day-before-last", "day"),
            Map.entry("organisation.equipment-price-missing", "amount"),
            Map.entry("organisation.equipment-supplier-missing", "supplier"),
            Map.entry("organisation.equipment-contract-missing", "paper"),
            Map.entry("organisation.equipment-paper-missing", "paper"),
            Map.entry("organisation.equipment-holder-missing", "holder"),
            Map.entry("organisation.equipment-condition-missing", "condition"),
            Map.entry("organisation.equipment-note-missing", "note"));

    private final BodyForms forms;
    private final Choices choices;
    private final CapacityRoles roles;

    EquipmentForms(BodyForms forms, Choices choices, CapacityRoles roles) {
        this.forms = forms;
        this.choices = choices;
        this.roles = roles;
    }

    FormPage need(Map<String, String> values) {
        if (!roles.makes(EquipmentStep.RAISE)) throw new NotAllowed("The centre says what it needs");
        return page("organisation.form.need", "", PATH + "/moi", asked(), values);
    }

    FormPage change(Equipment piece, Map<String, String> values) {
        return page("organisation.form.need-change", piece.name(), PATH + "/" + piece.id() + "/sua", asked(), values);
    }

    FormPage step(Equipment piece, EquipmentStep step, Map<String, String> values) {
        return page(
                "organisation.do." + step,
                piece.name(),
                PATH + "/" + piece.id() + "/" + EquipmentPage.ADDRESS.get(step),
                asked(step),
                values);
    }

    static Equipment.Need read(Typed typed) {
        return new Equipment.Need(
                typed.id("organisation"),
                typed.choice("category", EquipmentCategory.values()),
                typed.required("name", 300),
                typed.quantity("quantity"),
                typed.required("measure", 40),
                typed.money("unitPrice"),
                typed.number("year", FIRST_YEAR, LAST_YEAR),
                typed.required("reason", 2000));
    }

    static Equipment.Make read(Typed typed, UUID id, EquipmentStep step) {
        return new Equipment.Make(
                id,
                typed.version(),
                step,
                typed.day("day"),
                typed.optional("paper", 200),
                typed.optional("note", 2000),
                step == EquipmentStep.PURCHASE ? typed.money("amount") : null,
                typed.optional("supplier", 300),
                typed.optionalId("holder"),
                Typed.chosen(typed.text("condition"), Condition.values()));
    }

    static Map<String, String> typed(Equipment piece) {
        var values = new HashMap<String, String>();
        values.put("organisation", piece.organisation().toString());
        values.put("category", piece.category().name());
        values.put("name", piece.name());
        values.put("quantity", piece.quantity().formatted());
        values.put("measure", piece.unit());
        values.put("unitPrice", piece.unitPrice().formatted());
        values.put("year", Integer.toString(piece.year()));
        values.put("reason", piece.reason());
        values.put("version", Integer.toString(piece.version()));
        return values;
    }

    private List<Input> asked() {
        var own = roles.own().stream().map(UUID::toString).toList();
        var bodies = choices.bodies().stream()
                .filter(body -> own.contains(body.value()))
                .toList();
        return List.of(
                Input.choice("organisation", bodies),
                Input.choice("category", forms.options(EquipmentCategory.values(), "organisation.category.")),
                Input.text("name"),
                Input.number("quantity"),
                Input.number("measure"),
                Input.money("unitPrice"),
                Input.number("year"),
                Input.area("reason"));
    }

    private List<Input> asked(EquipmentStep step) {
        var note = Input.area("note");
        return switch (step) {
            case PURCHASE ->
                List.of(
                        Input.text("supplier"),
                        Input.text("paper").with("organisation.help.contract"),
                        Input.money("amount").with("organisation.help.amount"),
                        Input.day("day"),
                        note.orNothing());
            case HAND_OVER ->
                List.of(
                        Input.choice("holder", choices.people()),
                        Input.day("day"),
                        Input.text("paper").with("organisation.help.handover"),
                        note.orNothing());
            case START_USE -> List.of(condition(), Input.day("day"), note.orNothing());
            case CHECK -> List.of(condition(), Input.day("day"), note.with("organisation.help.note"));
            case DISPOSE -> List.of(Input.day("day"), Input.text("paper").with("organisation.help.disposal"), note);
            case DECLINE -> List.of(Input.day("day"), note);
            case RAISE, CHANGE, PLAN, SUCCEED -> List.of();
        };
    }

    private Input condition() {
        return Input.choice("condition", forms.options(Condition.values(), "organisation.condition."));
    }

    private FormPage page(String title, String about, String action, List<Input> inputs, Map<String, String> values) {
        return new FormPage(
                title,
                about,
                "nang-luc",
                List.of(
                        new Option("/nang-luc", forms.text("organisation.capacity")),
                        new Option(PATH, forms.text("organisation.equipment"))),
                action,
                "organisation.form.save",
                inputs,
                values,
                Problems.NONE,
                false);
    }
}
