package vn.khuyencong.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;

/** The papers of a registration round: its guiding letter, and the papers that moved its closing day. The planner keeps them. */
@Component
@Transactional(readOnly = true)
public class RegistrationPapers implements AttachmentGuard {

    public static final String MATTER = "registration";

    /** Văn bản hướng dẫn đăng ký. */
    public static final String LETTER = "LETTER";
    /** Văn bản gia hạn hoặc rút ngắn. */
    public static final String CLOSING = "CLOSING";

    private final Registrations registrations;
    private final RegistrationOffice office;

    RegistrationPapers(Registrations registrations, RegistrationOffice office) {
        this.registrations = registrations;
        this.office = office;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        return List.of(LETTER, CLOSING).contains(slot)
                && office.may(registrations.get(fileId).tier());
    }
}
