package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.type.TypeReference;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Passwords;
import vn.khuyencong.access.Verb;

/** A new passkey of somebody signed in. It opens without a password ever after, so she gives hers now. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.SELF)
class MyPasskeyController {

    private static final String MINE = "/tai-khoan-cua-toi/khoa";
    private static final String PASSWORD = "mat-khau";

    private final PasskeyEnrolment enrolment;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final CurrentActor current;

    MyPasskeyController(
            PasskeyEnrolment enrolment, Passwords passwords, AccountSessions sessions, CurrentActor current) {
        this.enrolment = enrolment;
        this.passwords = passwords;
        this.sessions = sessions;
        this.current = current;
    }

    /** Nothing is taken that was not offered here, after the password. */
    @PostMapping(MINE + PasskeyJson.OPTIONS)
    ResponseEntity<String> offer(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String body) {
        var typed = PasskeyJson.read(body, new TypeReference<Map<String, String>>() {})
                .map(form -> form.getOrDefault(PASSWORD, ""))
                .orElse("");
        var actor = current.get();
        return passwords.proves(actor, typed)
                ? enrolment.offer(request, response, actor)
                : PasskeyJson.refused(PASSWORD);
    }

    @PostMapping(MINE)
    ResponseEntity<String> enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String body) {
        var actor = current.get();
        if (!enrolment.take(request, response, actor, body)) return PasskeyJson.refused();
        sessions.endOthers(actor.username(), request.getSession().getId());
        return PasskeyJson.next("/tai-khoan-cua-toi#khoa");
    }
}
