package vn.khuyencong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number that the log carries and an error page quotes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    static final String ATTRIBUTE = RequestNumber.class.getName();

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String number ? number : "–";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(ATTRIBUTE, number);
        try (var _ = MDC.putCloseable("request", number)) {
            chain.doFilter(request, response);
        }
    }
}
