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

    private StoryFile() {}

    static Story read() {
        return read("sample/year.yaml", Story.class);
    }

    /** A part of the year that is told in a file of its own. */
    static <T> T read(String name, Class<T> type) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(name, new ClassPathResource(name))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", type)
                    .orElseThrow(() -> new IllegalStateException(name + " is empty"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
