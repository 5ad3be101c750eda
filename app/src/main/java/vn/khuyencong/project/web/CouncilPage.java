package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.CouncilResult;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The pages of councils: the list, the form of a new session, a session, and a member's note on a file. */
public final class CouncilPage {

    public static final String PATH = "/de-an/hoi-dong";

    /** The fewest members the form offers at first, and how many more it offers when it is asked. */
    private static final int SEATS = 5;

    private static final int MORE_SEATS = 2;

    private static final int MOST_SEATS = 25;

    private CouncilPage() {}

    /** How far a session has come. */
    public enum State {
        /** Members are noting. */
        OPEN,
        /** Its minutes wait to be confirmed. */
        CLOSED,
        /** They bind the appraisal. */
        CONFIRMED
    }

    /**
     * What a list is narrowed to.
     *
     * @param year  plan year of the files; empty: all
     * @param state empty: all
     */
    public record Which(@Nullable Integer year, @Nullable State state) {

        public static Which typed(String year, String state) {
            return new Which(
                    year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null,
                    Arrays.stream(State.values())
                            .filter(one -> one.name().equals(state))
                            .findFirst()
                            .orElse(null));
        }

        public String yearTyped() {
            return year == null ? "" : String.valueOf(year);
        }

        public String stateTyped() {
            return state == null ? "" : state.name();
        }

        public boolean isAll() {
            return year == null && state == null;
        }

        /** As the address says it. */
        public String query() {
            return "nam=" + yearTyped() + "&tinh-trang=" + stateTyped();
        }

        public static List<Option> states(Ui ui) {
            return Arrays.stream(State.values())
                    .map(state -> new Option(state.name(), ui.t("project.council.state." + state)))
                    .toList();
        }
    }

    /** How many members the form has room for. */
    static int seats(Map<String, String> typed) {
        var there = typed.getOrDefault("seats", "");
        int seats = there.matches("\\d{1,2}") ? Integer.parseInt(there) : SEATS;
        return Math.clamp(seats + (typed.containsKey("more") ? MORE_SEATS : 0), SEATS, MOST_SEATS);
    }

    /** What sessions are of: which files, by which decision. */
    public record Of(int year, Tier tier, String decision, LocalDate decidedOn) {}

    /** A member as the decision names her. */
    public record Sitting(UUID account, String name, String post, Seat seat) {}

    /**
     * A file before a session.
     *
     * @param asked    what is asked for in it
     * @param declared what the reader has declared: whether she has an interest; empty while she has not
     * @param noted    whether the reader has noted on it
     */
    public record Line(
            UUID id,
            String code,
            String title,
            Stage stage,
            Dong asked,
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

        public State state() {
            return isConfirmed() ? State.CONFIRMED : closed != null ? State.CLOSED : State.OPEN;
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
    public record All(Which which, List<Session> sessions, Paging paging, boolean maySetUp) {}

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
            return CouncilPage.seats(typed);
        }

        public List<Option> peopleOptions() {
            return people.stream()
                    .map(person -> new Option(person.id().toString(), person.name() + " – " + person.more()))
                    .toList();
        }

        public static List<Option> seatOptions(Ui ui) {
            return Arrays.stream(Seat.values())
                    .map(seat -> new Option(seat.name(), ui.t("project.council.seat." + seat)))
                    .toList();
        }

        public static List<Option> tiers(Ui ui) {
            return Arrays.stream(Tier.values())
                    .map(tier -> new Option(tier.name(), ui.t("project.tier." + tier)))
                    .toList();
        }
    }

    /**
     * One session, as the reader sees it.
     *
     * @param results what it made of each file that was voted on, once it is closed
     * @param mine    her seat; empty where she is no member
     */
    public record One(
            Session session,
            List<Vote> votes,
            Map<UUID, CouncilResult> results,
            @Nullable Seat mine,
            Problems problems) {

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
