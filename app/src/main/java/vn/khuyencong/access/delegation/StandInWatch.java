package vn.khuyencong.access.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever stands in stops at the next click once the delegation is over, ended, or its giver has another office. */
@Configuration(proxyBeanMethods = false)
class StandInWatch implements WebMvcConfigurer {

    private static final String[] NO_PAGES = {"/webjars/**", "/images/**", "/app.css", "/app.js", "/favicon.*"};

    private final StandIn standIn;

    StandInWatch(StandIn standIn) {
        this.standIn = standIn;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws IOException {
                        if (!standIn.endIfOver(request, response)) return true;
                        response.sendRedirect("/uy-quyen?het");
                        return false;
                    }
                })
                // before the permissions are asked, which would be those of the other
                .order(-1)
                .excludePathPatterns(NO_PAGES);
    }
}
