package vn.khuyencong.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders {@code project/list} with the precompiled template {@code project/list.jte}: {@code ui}, {@code page} and what else is given. */
@Component
class JteViews implements ViewResolver, Ordered {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "khuyencong.view");
    private final UiFactory uis;

    JteViews(UiFactory uis) {
        this.uis = uis;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new JteView(name + ".jte");
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, Object>();
            parameters.put("ui", uis.of(request));
            if (model != null) {
                model.forEach((name, value) -> {
                    if (value != null) {
                        parameters.putIfAbsent(name, value);
                    }
                });
            }
            var output = new StringOutput(16_384);
            templates.render(template, parameters, output);
            var bytes = output.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(HTML);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
