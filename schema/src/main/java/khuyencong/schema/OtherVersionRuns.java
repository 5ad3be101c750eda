package khuyencong.schema;

/** The program that holds the folder is older than this one: its tables are not ours to change while it runs. */
final class OtherVersionRuns extends RuntimeException {

    OtherVersionRuns() {
        super("The running program is of another version");
    }
}
