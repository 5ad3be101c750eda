package vn.khuyencong.norm.engine;

/** What a field of a norm holds, and in which unit it is kept. */
public enum FieldType {
    /** Whole đồng. */
    MONEY,
    /** Basis points; written as a percentage. */
    RATE,
    COUNT,
    /** Thousandths; written with a point. */
    DECIMAL,
    FLAG,
    /** One of a closed list of codes. */
    CHOICE,
    TEXT,
    /** A sentence in both languages. */
    WORDS,
    DATE,
    /** A day of every year, {@code 01-22}. */
    MONTH_DAY,
    /** Codes. */
    LIST,
    /** Days with their names. */
    DAYS;

    boolean isNumber() {
        return this == MONEY || this == RATE || this == COUNT || this == DECIMAL;
    }
}
