package vn.khuyencong.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountBelongs.Choice;
import vn.khuyencong.access.AccountBelongs.Kind;

/** Everything an account may belong to, whichever module knows it. */
@Component
public class Belongings {

    private final Map<Kind, AccountBelongs> kinds = new EnumMap<>(Kind.class);

    Belongings(List<AccountBelongs> belongs) {
        belongs.forEach(one -> kinds.put(one.kind(), one));
    }

    public List<Choice> choices(Kind kind, String province) {
        var known = kinds.get(kind);
        return known == null ? List.of() : known.choices(province);
    }

    Optional<Choice> find(Kind kind, String province, String code) {
        var known = kinds.get(kind);
        return known == null || code.isBlank() ? Optional.empty() : known.find(province, code.strip());
    }

    /** The code it goes by; nothing where there is none. */
    public String code(Kind kind, @Nullable UUID id) {
        var known = kinds.get(kind);
        return known == null || id == null
                ? ""
                : known.find(id).map(Choice::code).orElse("");
    }
}
