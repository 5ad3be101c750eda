package vn.khuyencong.sample;

import java.util.UUID;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.ProjectFile;

/**
 * A đề án of the story and the file it becomes.
 *
 * @param number counts the files, for the numbers of their papers
 */
record SampleFile(UUID id, int number, ProjectFile told, Story story, StoryDays days) {

    String title() {
        return told.title();
    }

    /** The number of one of its papers, {@code 07/HĐ-KC (mẫu)}. */
    String paper(String kind) {
        return "%02d/%s (mẫu)".formatted(number, kind);
    }

    /** Something somebody does with the file. */
    Happening happening(String day, Phase phase, String account, Runnable work) {
        return new Happening(days.workday(day), phase, account, work);
    }
}
