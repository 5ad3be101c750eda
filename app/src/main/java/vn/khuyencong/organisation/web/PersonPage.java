package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.AssignmentKind;
import vn.khuyencong.organisation.People;
import vn.khuyencong.shared.Period;

/**
 * One person: who she is, the posts she has held, what she has learned.
 *
 * @param account name she signs in with; empty where she has none
 */
public record PersonPage(
        People.Person person, @Nullable String account, List<Held> posts, List<Learned> training, boolean mayKeep) {

    public PersonPage {
        posts = List.copyOf(posts);
        training = List.copyOf(training);
    }

    /** A post she held in a body, under the name the body bore at the end; a reform between makes two of one. */
    public record Held(
            String post,
            UUID body,
            String bodyName,
            AssignmentKind kind,
            Period days,
            String decision,
            LocalDate decidedOn) {}

    /** A course, and the body that sent her; {@code to} is the last day. */
    public record Learned(
            String course, String place, LocalDate from, LocalDate to, int hours, String certificate, String sentBy) {}
}
