package vn.khuyencong.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.TooManyRows;

/** Pages for what could not be answered. Expected refusals are values and never come here. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // Security's own filter answers these
        }
        var status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error(
                    "request={} {} {}",
                    RequestNumber.of(request),
                    request.getMethod(),
                    request.getRequestURI(),
                    failure);
        }
        return page(status, failure instanceof TooManyRows ? "too-many-rows" : null, request);
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure
                && DatabaseAway.is(failure)) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, null, request);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, null, request);
    }

    private static HttpStatus status(Exception failure) {
        return switch (failure) {
            case NotFound _ -> HttpStatus.NOT_FOUND;
            case MethodArgumentTypeMismatchException _ -> HttpStatus.NOT_FOUND;
            case NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Stale _ -> HttpStatus.CONFLICT;
            case OptimisticLockingFailureException _ -> HttpStatus.CONFLICT;
            case TooManyRows _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case MaxUploadSizeExceededException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case MultipartException _ -> HttpStatus.BAD_REQUEST;
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            default -> DatabaseAway.is(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static ModelAndView page(HttpStatus status, @Nullable String reason, HttpServletRequest request) {
        var answer =
                new ModelAndView("web/error", "page", new ErrorPage(status.value(), reason, RequestNumber.of(request)));
        answer.setStatus(status);
        return answer;
    }
}
