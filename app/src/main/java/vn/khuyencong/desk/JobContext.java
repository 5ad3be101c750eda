package vn.khuyencong.desk;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;

/** What a running job may do: read what it was asked, say how far it is, leave a file. */
public interface JobContext {

    Map<String, String> arguments();

    /** Says how far the work is; a total of 0 means that it is not known. */
    void progress(long done, long total);

    /** Writes the file that will be there to download when the job is done. */
    void result(String fileName, String mediaType, Consumer<OutputStream> writer);
}
