package vn.khuyencong.desk;

/** A kind of long work. Implemented by the matter as a bean; runs as the account that asked for it. */
public interface JobKind {

    /** Name of the kind, stored with the job: {@code project-export}. */
    String kind();

    /**
     * Does the work. After a crash it runs again from the beginning, so a second run must end as the first would have.
     */
    void run(JobContext job);
}
