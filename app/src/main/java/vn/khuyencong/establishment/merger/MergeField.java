package vn.khuyencong.establishment.merger;

import java.util.List;

/** What is chosen as one when two establishments are merged; a place goes with its address and its craft village. */
public enum MergeField {
    NAME("name", "establishment.name"),
    TAX_CODE("tax_code", "establishment.tax-code"),
    LEGAL_FORM("legal_form", "establishment.legal-form"),
    SECTOR("sector", "establishment.sector"),
    PLACE("unit_id craft_village_id address", "establishment.place"),
    REPRESENTATIVE("representative", "establishment.representative"),
    PHONE("phone", "establishment.phone"),
    EMAIL("email", "establishment.email"),
    WORKERS("workers", "establishment.workers"),
    PRODUCTS("products", "establishment.products"),
    MATERIALS("materials", "establishment.materials"),
    MARKETS("markets", "establishment.markets"),
    WOMEN_OWNED("women_owned", "establishment.women-owned"),
    MINORITY_OWNED("minority_owned", "establishment.minority-owned"),
    FOUNDED_ON("founded_on", "establishment.founded-on");

    private final String columns;
    private final String label;

    MergeField(String columns, String label) {
        this.columns = columns;
        this.label = label;
    }

    /** The columns of the register. */
    List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** Message key of what it is called. */
    public String label() {
        return label;
    }
}
