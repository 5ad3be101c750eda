package vn.khuyencong.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads the year from beside the program. */
final class StoryFile {

    private static final String NAME = "sample/year.yaml";

    private StoryFile() {}

    static Story read() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(NAME, new ClassPathResource(NAME))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", Story.class)
                    .orElseThrow(() -> new IllegalStateException(NAME + " is empty"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
