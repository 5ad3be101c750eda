package vn.khuyencong.product.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PassMark;
import vn.khuyencong.norm.VotingNorms.Main;
import vn.khuyencong.product.voting.EntryStage;
import vn.khuyencong.product.voting.Round;
import vn.khuyencong.product.voting.RoundStage;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.product.voting.Sheets;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of one round of voting.
 *
 * @param mine     products of the reader that may be entered now; none for others
 * @param steps    what the reader may do now
 * @param prepares whether she prepares rounds
 * @param judges   whether she is one of its judges
 * @param mark     from which average on a product passes; empty before the scoring is closed
 */
public record RoundPage(
        Round round,
        Names names,
        LocalDate today,
        Sitting sitting,
        List<Row> entries,
        List<Moved> moves,
        List<Option> mine,
        List<RoundStep> steps,
        boolean prepares,
        boolean judges,
        @Nullable PassMark mark,
        Map<String, String> typed,
        boolean stale,
        Problems problems) {

    /** Where rounds lie. */
    public static final String PATH = "/binh-chon";

    public RoundPage {
        entries = List.copyOf(entries);
        moves = List.copyOf(moves);
        mine = List.copyOf(mine);
        steps = List.copyOf(steps);
        typed = Map.copyOf(typed);
    }

    public String address() {
        return PATH + "/" + round.id();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Whether averages are open to read. */
    public boolean isScored() {
        return round.stage().compareTo(RoundStage.SCORED) >= 0;
    }

    /** Whether the council's selection is written now. */
    public boolean selects() {
        return prepares && round.stage() == RoundStage.SCORED;
    }

    /** Whether the reader enters a product now. */
    public boolean enters() {
        return !mine.isEmpty() && round.takesEntries(today);
    }

    public List<LifeStep> life(Ui ui) {
        return Arrays.stream(RoundStage.values())
                .map(stage -> new LifeStep(
                        ui.t("voting.stage." + stage),
                        "",
                        stage.compareTo(round.stage()) < 0
                                ? LifeStep.State.DONE
                                : stage == round.stage() ? LifeStep.State.NOW : LifeStep.State.NEXT))
                .toList();
    }

    /** Who has done what, as it is kept. */
    public record Moved(Instant at, String who, String step, String note, String paper) {}

    public List<LogEntry> log(Ui ui) {
        return log(ui, moves);
    }

    static List<LogEntry> log(Ui ui, List<Moved> moves) {
        return moves.stream()
                .map(move -> new LogEntry(
                        move.at(),
                        move.who(),
                        ui.t("voting.step." + move.step()),
                        (move.paper() + " " + move.note()).strip()))
                .toList();
    }

    /** Who sits in it, and how it divides its points. */
    public record Sitting(List<Seat> council, List<Seat> jury, List<Criterion> criteria) {

        public Sitting {
            council = List.copyOf(council);
            jury = List.copyOf(jury);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * One seat.
     *
     * @param seat  message key of it
     * @param state how many sheets she has handed in, and of how many; empty where nobody is told
     */
    public record Seat(
            String name, String post, String seat, @Nullable String state) {}

    public record Criterion(
            UUID id, Main main, String nameVi, String nameEn, String guideVi, String guideEn, int points) {}

    /**
     * One entry.
     *
     * @param average  empty before the scoring is closed
     * @param selected empty while the council has not said
     * @param mySheet  how far the reader has come with it; empty where she is no judge
     * @param sheets   how many sheets are in, and of how many; empty where nobody is told
     */
    public record Row(
            UUID id,
            @Nullable Integer number,
            String name,
            String group,
            String establishment,
            EntryStage stage,
            @Nullable BigDecimal average,
            @Nullable Boolean passes,
            @Nullable Boolean selected,
            String reason,
            Sheets.@Nullable State mySheet,
            @Nullable String sheets,
            int outliers) {}
}
