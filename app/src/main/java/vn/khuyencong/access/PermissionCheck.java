package vn.khuyencong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses an address whose permission the reader's role does not hold. One that names no permission is refused to all. */
class PermissionCheck implements HandlerInterceptor {

    private static final String OURS = "vn.khuyencong.";
    /** Error pages and the choice of language: what stands below permissions. */
    private static final String BELOW = "vn.khuyencong.web.";

    private final Permissions permissions;

    PermissionCheck(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            var needed = needed(method);
            if (needed == null || !permissions.may(needed.to(), needed.on())) {
                throw new AccessDeniedException("May not call " + method.getShortLogMessage());
            }
        }
        return true;
    }

    static boolean isOurs(HandlerMethod method) {
        var name = method.getBeanType().getName();
        return name.startsWith(OURS) && !name.startsWith(BELOW);
    }

    /** The permission an address asks for; empty where it names none. */
    static @Nullable Allowed needed(HandlerMethod method) {
        var ofItsOwn = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return ofItsOwn != null
                ? ofItsOwn
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
