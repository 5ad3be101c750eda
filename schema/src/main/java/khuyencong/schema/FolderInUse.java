package khuyencong.schema;

import java.nio.file.Path;

/** Another program works with this folder: two servers on one database would break it. */
public final class FolderInUse extends RuntimeException {

    private final transient Path folder;

    FolderInUse(Path folder) {
        super("Another program is using the database in " + folder);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
