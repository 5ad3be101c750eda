package khuyencong.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The server of the program that holds a folder now, for another program that only wants to ask it something. */
record RunningServer(int port, String password) {

    private static final int LINE_OF_PORT = 3;

    /**
     * Found by what PostgreSQL and we keep in the folder.
     *
     * @throws FolderInUse if it cannot be found: whoever holds the folder is just starting or ending
     */
    static RunningServer in(Path folder) {
        try {
            var kept = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
            if (kept.size() <= LINE_OF_PORT) throw new FolderInUse(folder);
            var password = Files.readString(folder.resolve("password")).strip();
            return new RunningServer(Integer.parseInt(kept.get(LINE_OF_PORT).strip()), password);
        } catch (NoSuchFileException notNow) {
            throw new FolderInUse(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedDatabase.OWNER;
    }
}
