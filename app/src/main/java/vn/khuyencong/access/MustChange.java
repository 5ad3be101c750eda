package vn.khuyencong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever signed in with a password that somebody else made sees nothing before she has set her own. */
@Configuration(proxyBeanMethods = false)
public class MustChange implements WebMvcConfigurer {

    /** Where the own password is set. */
    public static final String PATH = "/doi-mat-khau";

    static final String AUTHORITY = "MUST_CHANGE_PASSWORD";

    private static final Set<String> OPEN = Set.of(PATH, "/dang-nhap", "/dang-xuat", "/ngon-ngu", "/error");
    private static final String[] NO_PAGES = {
        "/webjars/**", "/images/**", "/app.css", "/app.js", "/passkey.js", "/favicon.*"
    };

    /** Whether whoever is signed in must. */
    public static boolean isOpen() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(one -> AUTHORITY.equals(one.getAuthority()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws IOException {
                        if (!isOpen() || OPEN.contains(request.getRequestURI())) return true;
                        response.sendRedirect(PATH);
                        return false;
                    }
                })
                .excludePathPatterns(NO_PAGES);
    }
}
