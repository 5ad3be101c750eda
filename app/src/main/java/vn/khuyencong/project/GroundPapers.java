package vn.khuyencong.project;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Papers that an office adds to a file in the course of its own work on it, each at its time. */
public final class GroundPapers {

    /** Biên bản kiểm tra thực tế, signed. */
    public static final String SITE_MINUTES = "SITE_CHECK_MINUTES";
    /** Ảnh chụp khi kiểm tra thực tế. */
    public static final String SITE_PHOTO = "SITE_CHECK_PHOTO";
    /** Văn bản gửi Cục. */
    public static final String SENT_LETTER = "AGENCY_LETTER";
    /** Văn bản trả lời của Cục. */
    public static final String AGENCY_ANSWER = "AGENCY_ANSWER";

    /** Văn bản cho phép ngoại lệ. */
    public static final String EXCEPTION = "STEP_EXCEPTION";

    private static final Set<Stage> ABOVE = EnumSet.of(Stage.APPRAISED, Stage.FORWARDED);

    /** Whose such a paper is, and at which stages. */
    private record When(StepRole part, Set<Stage> stages) {}

    private static final Map<String, When> SLOTS = Map.of(
            SITE_MINUTES, new When(StepRole.APPRAISER, EnumSet.of(Stage.SUBMITTED)),
            SITE_PHOTO, new When(StepRole.APPRAISER, EnumSet.of(Stage.SUBMITTED)),
            SENT_LETTER, new When(StepRole.PLANNER, ABOVE),
            AGENCY_ANSWER, new When(StepRole.PLANNER, ABOVE));

    private GroundPapers() {}

    /** Whether a paper is one of these. */
    public static boolean isOne(String slot) {
        return SLOTS.containsKey(slot) || slot.equals(EXCEPTION);
    }

    /** @param plays whether the actor plays a part on the file */
    static boolean mayChange(String slot, Project project, Predicate<StepRole> plays) {
        var when = SLOTS.get(slot);
        return when != null && when.stages().contains(project.stage()) && plays.test(when.part());
    }
}
