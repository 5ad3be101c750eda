package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;

/** Files that a change of norms would still reach, told by the module that keeps them. */
public interface RunningCases {

    /**
     * A file that is not approved yet, as the norms are asked about it.
     *
     * @param title what people call it
     * @param link  where it is read
     */
    record Running(String title, String link, AssessmentRequest request) {}

    /** Those the reader may see, each to be assessed on a day. */
    List<Running> on(LocalDate day);
}
