package vn.khuyencong.sample;

import java.util.List;

/** One thread of the year: the money, the needs, the plans, the files. */
interface YearStory {

    List<Happening> of(Story story, StoryDays days, List<SampleFile> files);
}
