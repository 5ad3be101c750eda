package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a đề án is carried out where it is difficult; whoever keeps the files answers. */
public interface DifficultPlaces {

    /** Whether every place of a đề án is a difficult or specially difficult one on a day. */
    boolean isDifficult(UUID project, LocalDate day);
}
