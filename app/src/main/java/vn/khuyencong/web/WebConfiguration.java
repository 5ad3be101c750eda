package vn.khuyencong.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    static final String LANGUAGE_COOKIE = "kc_language";

    /** Every module has its own file of sentences: {@code messages/project_vi.properties} and {@code …_en}. */
    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(file ->
                        "messages/" + Objects.requireNonNull(file.getFilename()).replace("_vi.properties", ""))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Texts.VIETNAMESE);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Vietnamese until the reader switches. */
    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver(LANGUAGE_COOKIE);
        cookie.setDefaultLocale(Texts.VIETNAMESE);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setCookieMaxAge(Duration.ofDays(365));
        return cookie;
    }
}
