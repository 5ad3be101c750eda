package vn.khuyencong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Answers of controllers: a page, a page that refuses, a stale page, a redirect with a line to show after it. */
public final class Pages {

    private Pages() {}

    /** 200. */
    public static ModelAndView page(String view, Object page) {
        return answer(view, page, HttpStatus.OK);
    }

    /** 422: the same page again, with what stands against it and everything that was typed. */
    public static ModelAndView unprocessable(String view, Object page) {
        return answer(view, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** 409: somebody else was first; their decision stands and what was typed is shown again. */
    public static ModelAndView stale(String view, Object page) {
        return answer(view, page, HttpStatus.CONFLICT);
    }

    /** 303 to a path of ours. */
    public static ModelAndView redirect(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** 303 to a path of ours, where one line tells what was done. */
    public static ModelAndView redirect(String path, String flashKey, Object... arguments) {
        var texts = Arrays.stream(arguments)
                .map(argument -> String.valueOf(Texts.show(argument)))
                .toList();
        RequestContextUtils.getOutputFlashMap(request()).put("flash", new Flash(flashKey, new ArrayList<>(texts)));
        return redirect(path);
    }

    /** Whether only a piece of the page was asked for. */
    public static boolean wantsPiece() {
        return wantsPiece(request());
    }

    static boolean wantsPiece(HttpServletRequest request) {
        return says(request, "HX-Request")
                && !says(request, "HX-Boosted")
                && !says(request, "HX-History-Restore-Request");
    }

    private static boolean says(HttpServletRequest request, String header) {
        return "true".equals(request.getHeader(header));
    }

    /** A path sent along with a form, if it is one of ours; else the fallback. Never another site's. */
    public static String ownPath(String path, String fallback) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") ? path : fallback;
    }

    private static ModelAndView answer(String view, Object page, HttpStatus status) {
        var answer = new ModelAndView(view, "page", page);
        answer.setStatus(status);
        return answer;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
