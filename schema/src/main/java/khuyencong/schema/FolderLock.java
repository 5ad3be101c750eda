package khuyencong.schema;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Our own lock on a database folder. It goes with the program, however that ends; PostgreSQL's does not. */
record FolderLock(Path folder, FileChannel channel) implements AutoCloseable {

    /**
     * What this program holds. Asked before a lock file is opened again: on POSIX, closing any channel of a file drops
     * every lock the process has on it, the good one too.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** @throws FolderInUse if another program, or this one, holds it */
    static FolderLock of(Path folder) throws IOException {
        if (!HELD.add(folder)) throw new FolderInUse(folder);
        try {
            var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
            if (channel.tryLock() != null) return new FolderLock(folder, channel);
            channel.close();
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder);
            throw e;
        }
        HELD.remove(folder);
        throw new FolderInUse(folder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(folder);
    }
}
