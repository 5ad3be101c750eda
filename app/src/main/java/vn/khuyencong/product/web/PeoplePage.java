package vn.khuyencong.product.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.norm.VotingNorms.Level;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.norm.VotingNorms.Part;
import vn.khuyencong.product.voting.Round;
import vn.khuyencong.product.voting.Round.CouncilMember;
import vn.khuyencong.product.voting.Round.CouncilSeat;
import vn.khuyencong.product.voting.Round.Judge;
import vn.khuyencong.product.voting.Round.JurySeat;
import vn.khuyencong.product.voting.Round.Line;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * A form of a round whose lines are filled in: its council, its jury, or how its points are divided.
 *
 * @param level  whose council it is
 * @param people accounts that may be judges; none for the other forms
 * @param parts  what each criterion has; none for the other forms
 */
public record PeoplePage(
        Round round,
        Level level,
        List<Option> people,
        List<Part> parts,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    private static final int MORE = 2;
    private static final int MOST_JUDGES = 15;

    public PeoplePage {
        people = List.copyOf(people);
        parts = List.copyOf(parts);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** How many lines the form of the council has: as many as it may have members. */
    public int seats() {
        return level.more();
    }

    public int judges() {
        return MOST_JUDGES;
    }

    /** The parts of one criterion that are filled in, and two more. */
    public List<Integer> lines(Main main) {
        var lines = new ArrayList<Integer>();
        int open = 0;
        for (int i = 0; open < MORE; i++) {
            lines.add(i);
            if (value("name-" + main + "-" + i).isEmpty()) open++;
        }
        return lines;
    }

    public static List<Option> councilSeats(Ui ui) {
        return List.of(CouncilSeat.values()).stream()
                .map(seat -> new Option(seat.name(), ui.t("voting.seat." + seat)))
                .toList();
    }

    public static List<Option> jurySeats(Ui ui) {
        return List.of(JurySeat.values()).stream()
                .map(seat -> new Option(seat.name(), ui.t("voting.seat.jury." + seat)))
                .toList();
    }

    /** Lines that are left open are no members. */
    static List<CouncilMember> council(Typed typed, int seats) {
        var members = new ArrayList<CouncilMember>();
        for (int i = 0; i < seats; i++) {
            var seat = Parameters.constant(CouncilSeat.class, typed.text("seat-" + i));
            if (!typed.text("name-" + i).isEmpty() || !typed.text("post-" + i).isEmpty()) {
                members.add(new CouncilMember(
                        typed.text("name-" + i), typed.text("post-" + i), seat == null ? CouncilSeat.MEMBER : seat));
            }
        }
        return members;
    }

    static List<Judge> jury(Typed typed) {
        var judges = new ArrayList<Judge>();
        for (int i = 0; i < MOST_JUDGES; i++) {
            UUID account = typed.idOrNone("account-" + i);
            var seat = Parameters.constant(JurySeat.class, typed.text("seat-" + i));
            if (account != null) {
                judges.add(new Judge(account, typed.text("post-" + i), seat == null ? JurySeat.MEMBER : seat));
            }
        }
        return judges;
    }

    /** How the points are divided as typed; a number of points that is none is none at all. */
    static List<Line> lines(Typed typed) {
        var lines = new ArrayList<Line>();
        for (var main : Main.values()) {
            for (int i = 0; typed.values().containsKey("name-" + main + "-" + i); i++) {
                var name = typed.text("name-" + main + "-" + i);
                var points = typed.text("points-" + main + "-" + i);
                if (!name.isEmpty() || !points.isEmpty()) {
                    lines.add(new Line(
                            main,
                            name,
                            typed.text("guide-" + main + "-" + i),
                            points.matches("\\d{1,3}") ? Integer.parseInt(points) : 0));
                }
            }
        }
        return lines;
    }
}
