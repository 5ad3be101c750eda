package vn.khuyencong.sample;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lives of all đề án, each told part by part. */
@Component
class FileStories implements YearStory {

    private final List<FileStory> parts;

    FileStories(List<FileStory> parts) {
        this.parts = parts;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        return files.stream().flatMap(this::life).toList();
    }

    private Stream<Happening> life(SampleFile file) {
        return parts.stream().flatMap(part -> part.of(file).stream());
    }
}
