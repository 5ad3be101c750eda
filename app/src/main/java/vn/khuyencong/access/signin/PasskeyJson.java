package vn.khuyencong.access.signin;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the page's script and we say to each other about passkeys, in the JSON browsers speak of them. */
final class PasskeyJson {

    /** Ends the address where one asks what the device must sign. */
    static final String OPTIONS = "/tuy-chon";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    /** Empty where it is not what is expected. */
    static <T> Optional<T> read(@Nullable String body, TypeReference<T> type) {
        if (body == null) return Optional.empty();
        try {
            return Optional.ofNullable(JSON.readValue(body, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static ResponseEntity<String> answer(Object value) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(value));
    }

    /** The page to go on with. */
    static ResponseEntity<String> next(String page) {
        return answer(Map.of("next", page));
    }

    static ResponseEntity<String> refused() {
        return refused("");
    }

    /**
     * 422 and not 401, which a browser would take for a question of its own.
     *
     * @param field which field of the form was wrong; empty where it was what the device answered
     */
    static ResponseEntity<String> refused(String field) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(Map.of("field", field)));
    }
}
