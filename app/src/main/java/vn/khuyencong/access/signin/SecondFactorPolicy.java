package vn.khuyencong.access.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Role;

/** Who must have a second factor: those who decide about money and accounts, unless the administrator made it a choice. */
@Component
public class SecondFactorPolicy {

    private final boolean required;

    /** @throws IllegalArgumentException for a word that is none of ours: a typing error must not open a door */
    SecondFactorPolicy(@Value("${kc.second-factor}") String word, @Value("${kc.sample-data}") boolean sample) {
        this.required = switch (word) {
            case "required" -> true;
            case "optional" -> false;
            case "" -> !sample;
            default -> throw new IllegalArgumentException("KC_SECOND_FACTOR is required or optional, not " + word);
        };
    }

    public boolean asksOf(Role role) {
        return required
                && switch (role) {
                    case ADMINISTRATOR, DEPARTMENT_LEADER, COMMITTEE_CHAIR -> true;
                    case DEPARTMENT_OFFICER,
                            CENTRE,
                            CENTRE_ACCOUNTANT,
                            FINANCE,
                            COMMUNE,
                            JURY,
                            COLLABORATOR,
                            INSPECTOR,
                            ESTABLISHMENT,
                            VISITOR,
                            SYSTEM -> false;
                };
    }
}
