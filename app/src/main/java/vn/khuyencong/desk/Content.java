package vn.khuyencong.desk;

/** What a file turned out to be when its bytes were read, whatever its name says. */
sealed interface Content {

    /** One of the kinds the office takes. */
    record Known(FileKind kind) implements Content {}

    /** Something that runs: a program, a script, a document with macros. */
    record Program() implements Content {}

    /** A package that swells to far more than its size when it is opened. */
    record Bomb() implements Content {}

    /** Anything else. */
    record Other(String mediaType) implements Content {}
}
