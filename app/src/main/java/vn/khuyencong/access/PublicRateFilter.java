package vn.khuyencong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.web.Texts;

/** Slows down whoever asks the open API too often, with a word how long to wait. */
class PublicRateFilter extends OncePerRequestFilter {

    /** Paths that anybody may post to. */
    static final Set<String> LIMITED = Set.of("/api/v1/assessments");

    private final PublicRate rate;
    private final Texts texts;

    PublicRateFilter(PublicRate rate, Texts texts) {
        this.rate = rate;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !LIMITED.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rate.take(request.getRequestURI(), request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var language = request.getLocale().getLanguage().equals("en") ? request.getLocale() : Texts.VIETNAMESE;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var problem = JsonMapper.shared()
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", texts.text(language, "access.rate.title"))
                .put("status", HttpStatus.TOO_MANY_REQUESTS.value())
                .put("detail", texts.text(language, "access.rate.detail", seconds));
        response.getWriter().write(problem.toString());
    }
}
