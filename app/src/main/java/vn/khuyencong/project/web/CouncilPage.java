package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The pages of councils: the list, the form of a new session, a session, and a member's note on a file. */
public final class CouncilPage {

    public static final String PATH = "/de-an/hoi-dong";

    /** The most members the form offers. */
    static final int SEATS = 9;

    private CouncilPage() {}

    /** What sessions are of: which files, by which decision. */
    public record Of(int year, Tier tier, String decision, LocalDate decidedOn) {}

    /** A member as the decision names her. */
    public record Sitting(UUID account, String name, String post, Seat seat) {}

    /**
     * A file before a session.
     *
     * @param declared what the reader has declared: whether she has an interest; empty while she has not
     * @param noted    whether the reader has noted on it
     */
    public record Line(
            UUID id,
            String code,
            String title,
            Stage stage,
            @Nullable Boolean declared,
            boolean noted) {}

    /**
     * A vote on a file.
     *
     * @param amount empty where it does not pass
     */
    public record Vote(
            UUID file,
            String name,
            boolean passes,
            @Nullable Dong amount,
            String remark) {}

    /** Something to choose: a person, a file. */
    public record Choice(UUID id, String name, String more) {}

    /** One session. */
    public record Session(
            UUID id,
            String minutes,
            Of of,
            LocalDate heldOn,
            String place,
            @Nullable Instant closed,
            @Nullable Instant chair,
            @Nullable Instant secretary,
            List<Sitting> members,
            List<Line> files) {

        public String address() {
            return PATH + "/" + id;
        }

        public boolean isConfirmed() {
            return chair != null && secretary != null;
        }

        /** How far it has come: OPEN, CLOSED, CONFIRMED. */
        public String state() {
            return isConfirmed() ? "CONFIRMED" : closed != null ? "CLOSED" : "OPEN";
        }

        /** The seat of an account; empty where it is no member. */
        public @Nullable Seat seat(UUID account) {
            return members.stream()
                    .filter(member -> member.account().equals(account))
                    .map(Sitting::seat)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The list.
     *
     * @param maySetUp whether the reader may set a council up
     */
    public record All(List<Session> sessions, boolean maySetUp) {}

    /** The form of a new session. */
    public record New(
            List<Choice> people,
            List<Choice> files,
            Map<String, String> typed,
            List<String> ticked,
            String requestId,
            Problems problems) {

        public String value(String name) {
            return typed.getOrDefault(name, "");
        }

        public int seats() {
            return SEATS;
        }

        public List<Option> peopleOptions() {
            return people.stream()
                    .map(person -> new Option(person.id().toString(), person.name() + " – " + person.more()))
                    .toList();
        }

        public static List<Option> seatOptions(Ui ui) {
            return java.util.Arrays.stream(Seat.values())
                    .map(seat -> new Option(seat.name(), ui.t("project.council.seat." + seat)))
                    .toList();
        }

        public static List<Option> tiers(Ui ui) {
            return java.util.Arrays.stream(Tier.values())
                    .map(tier -> new Option(tier.name(), ui.t("project.tier." + tier)))
                    .toList();
        }
    }

    /**
     * One session, as the reader sees it.
     *
     * @param mine her seat; empty where she is no member
     */
    public record One(
            Session session, List<Vote> votes, @Nullable Seat mine, Problems problems) {

        public List<Vote> votes(UUID file) {
            return votes.stream().filter(vote -> vote.file().equals(file)).toList();
        }
    }

    /** A member's note on a file. */
    public record Noting(
            Session session,
            Line line,
            ProjectPage file,
            List<Criterion> criteria,
            Map<String, String> typed,
            String requestId,
            Problems problems) {

        public String address() {
            return session.address() + "/" + line.id();
        }

        public String value(String name) {
            return typed.getOrDefault(name, "");
        }
    }
}
