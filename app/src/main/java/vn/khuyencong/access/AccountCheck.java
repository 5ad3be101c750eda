package vn.khuyencong.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountBelongs.Kind;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** Reads what was typed of an account, and finds everything that stands against it. */
@Component
class AccountCheck {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 200;

    private final Belongings belongings;

    AccountCheck(Belongings belongings) {
        this.belongings = belongings;
    }

    /**
     * What was read.
     *
     * @param ids what the account belongs to, as far as its role needs it
     */
    record Checked(Problems problems, Map<Kind, UUID> ids) {}

    Checked check(AccountDraft draft) {
        var problems = Problems.NONE;
        if (!USERNAME.matcher(draft.username()).matches()) {
            problems = problems.with("username", Finding.of("access.username-form"));
        }
        if (draft.displayName().isEmpty() || draft.displayName().length() > LONGEST) {
            problems = problems.with("displayName", Finding.of("access.name-missing"));
        }
        if (draft.title().length() > LONGEST)
            problems = problems.with("title", Finding.of("access.too-long", null, LONGEST));
        if (!draft.email().isEmpty()
                && (draft.email().length() > LONGEST
                        || !EMAIL.matcher(draft.email()).matches())) {
            problems = problems.with("email", Finding.of("access.email-form"));
        }
        var role = draft.chosenRole();
        if (role == null) {
            return new Checked(problems.with("role", Finding.of("access.role-missing")), Map.of());
        }
        var ids = new EnumMap<Kind, UUID>(Kind.class);
        for (var kind : AccountDraft.needs(role)) {
            var found = belongings.find(kind, draft.province(), draft.typed(kind));
            if (found.isPresent()) {
                ids.put(kind, found.get().id());
            } else {
                problems = problems.with(field(kind), Finding.of("access.belongs-" + kind.name()));
            }
        }
        return new Checked(problems, ids);
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case PROVINCE -> "province";
            case ORGANISATION -> "organisation";
            case ESTABLISHMENT -> "establishment";
            case UNIT -> "unit";
        };
    }
}
