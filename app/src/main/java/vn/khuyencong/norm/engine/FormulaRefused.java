package vn.khuyencong.norm.engine;

/** A formula that cannot be read, or that might reckon wrongly. The message says why, in English, for the developer. */
class FormulaRefused extends RuntimeException {

    FormulaRefused(String message) {
        super(message);
    }
}
