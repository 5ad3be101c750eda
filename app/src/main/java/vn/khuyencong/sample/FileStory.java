package vn.khuyencong.sample;

import java.util.List;

/** One part of the life of a đề án, as it is told: what happened, or nothing if it has not come so far. */
interface FileStory {

    List<Happening> of(SampleFile file);
}
