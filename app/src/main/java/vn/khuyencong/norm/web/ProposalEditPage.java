package vn.khuyencong.norm.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.Proposal;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.norm.engine.FieldType;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The form of a proposal.
 *
 * @param province   name of the issuing province; empty words for a national norm
 * @param provisions the chosen provision first, then those found
 * @param units      the chosen units first, then those found
 */
public record ProposalEditPage(
        Proposal proposal,
        Family family,
        Named name,
        String province,
        ProposalForm form,
        int revision,
        List<Provision> provisions,
        List<Option> units,
        Problems problems) {

    public String value(String name) {
        return form.value(name);
    }

    public boolean ending() {
        return proposal.kind() == Proposal.Kind.ENDING;
    }

    public String address() {
        return "/dinh-muc/de-xuat/" + proposal.id();
    }

    /** Whether words were searched for and no provision but the chosen one has them. */
    public boolean nothingFound() {
        return !form.text("basis-words").isEmpty()
                && provisions.stream().allMatch(one -> one.id().toString().equals(form.text("basis")));
    }

    /** The name of the input of a field. */
    public static String input(Field field) {
        return ProposalForm.name(field.name());
    }

    public boolean chosen(String unit) {
        return form.scope().stream().anyMatch(one -> one.toString().equals(unit));
    }

    public List<Option> choices(Field field, NormWords words) {
        return field.choices().stream()
                .map(choice -> new Option(choice, words.choice(choice)))
                .toList();
    }

    public List<Option> governings(Ui ui) {
        return Arrays.stream(Governing.values())
                .map(one -> new Option(one.name(), ui.t("norm.timeline.governing." + one)))
                .toList();
    }

    /** What helps with a field; empty where its name says enough. */
    public static String help(Ui ui, Field field) {
        return switch (field.type()) {
            case RATE -> ui.t("norm.edit.help.RATE");
            case DECIMAL -> ui.t("norm.edit.help.DECIMAL");
            case MONTH_DAY -> ui.t("norm.edit.help.MONTH_DAY");
            case LIST -> ui.t("norm.edit.help.LIST");
            case DAYS -> ui.t("norm.edit.help.DAYS");
            case MONEY, COUNT, FLAG, CHOICE, TEXT, WORDS, DATE -> "";
        };
    }

    public static boolean severalLines(Field field) {
        return field.type() == FieldType.DAYS || field.type() == FieldType.TEXT;
    }
}
