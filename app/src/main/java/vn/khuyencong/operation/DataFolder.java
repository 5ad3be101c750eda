package vn.khuyencong.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of {@code KC_DATA_DIR} that belong to the work: papers, what jobs left for people, the office's own
 * templates. Not the database, and not what is just coming in.
 */
record DataFolder(Path root) {

    private static final List<String> FOLDERS = List.of("files", "jobs", "templates");
    /** Holds what a restore brings until it is whole; its being there says that one did not come to its end. */
    private static final String RESTORING = "restoring";

    /** Every file, named from the data folder with slashes, in order. */
    List<String> list() throws IOException {
        var names = new ArrayList<String>();
        for (var folder : FOLDERS) {
            if (!Files.isDirectory(root.resolve(folder))) continue;
            try (var files = Files.walk(root.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.startsWith("files/incoming/") && !name.endsWith(".half"))
                        .forEach(names::add);
            }
        }
        return names.stream().sorted().toList();
    }

    /** Makes the place for what comes, and takes away what a restore that was killed left. */
    Path prepare() throws IOException, BackupRefused {
        var restoring = root.resolve(RESTORING);
        if (Files.exists(restoring)) {
            for (var folder : FOLDERS) delete(root.resolve(folder));
            delete(restoring);
        }
        if (!list().isEmpty()) {
            throw new BackupRefused("There are files in " + root + " already (" + list().getFirst()
                    + ", …). Restore into an empty KC_DATA_DIR, or move them away first.");
        }
        Files.createDirectories(restoring);
        return restoring;
    }

    /**
     * Where a file of the backup goes for now.
     *
     * @throws BackupRefused if its name leads anywhere else
     */
    Path incoming(String name) throws BackupRefused {
        var restoring = root.resolve(RESTORING);
        var place = restoring.resolve(name).normalize();
        if (!place.startsWith(restoring) || FOLDERS.stream().noneMatch(folder -> name.startsWith(folder + "/"))) {
            throw new BackupRefused("The backup holds a file that belongs nowhere: " + name);
        }
        return place;
    }

    /** Puts all that came into its place. */
    void place() throws IOException {
        for (var folder : FOLDERS) {
            var come = root.resolve(RESTORING).resolve(folder);
            if (!Files.exists(come)) continue;
            delete(root.resolve(folder));
            Files.move(come, root.resolve(folder));
        }
    }

    /** After the database has what belongs to the files. */
    void done() throws IOException {
        delete(root.resolve(RESTORING));
    }

    /** Where it came to nothing: the database knows none of the files. */
    void giveUp() throws IOException {
        if (Files.notExists(root.resolve(RESTORING))) return;
        for (var folder : FOLDERS) delete(root.resolve(folder));
        delete(root.resolve(RESTORING));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) Files.delete(file);
        }
    }
}
