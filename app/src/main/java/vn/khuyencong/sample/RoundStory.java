package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.product.voting.Round.Plan;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.VotingTale.Told;

/** One round of voting, as far as it came. */
@Component
class RoundStory {

    private static final String LEVEL = "PROVINCE";
    private final PreparedRounds prepared;
    private final RoundMoves moves;
    private final EntryStory entries;
    private final SheetStory sheets;

    RoundStory(PreparedRounds prepared, RoundMoves moves, EntryStory entries, SheetStory sheets) {
        this.prepared = prepared;
        this.moves = moves;
        this.entries = entries;
        this.sheets = sheets;
    }

    /** A product that was entered, and the account of its owner. */
    record Kept(UUID id, String owner) {}

    List<Happening> of(Told round, StoryDays days, Map<String, Kept> products) {
        var id = UUID.randomUUID();
        var happenings = new ArrayList<Happening>();
        var plan = new Plan(
                days.year(round.year()),
                LEVEL,
                round.name(),
                round.plan(),
                days.workday(round.opens()),
                days.workday(round.closes()));
        happenings.add(office(days, round.prepared(), () -> prepared.prepare(id, plan)));
        happenings.add(office(days, round.opens(), () -> moves.move(id, RoundStep.OPEN_ENTRIES, "")));
        var entered = new HashMap<UUID, VotingTale.Entered>();
        for (var entry : round.entries()) {
            var entryId = UUID.randomUUID();
            entered.put(entryId, entry);
            happenings.addAll(entries.of(
                    id,
                    entryId,
                    entry,
                    round,
                    days,
                    Objects.requireNonNull(products.get(entry.product()), entry.product())));
        }
        happenings.add(office(days, round.scoring(), () -> moves.move(id, RoundStep.START_SCORING, "")));
        happenings.addAll(sheets.of(Map.copyOf(entered), round, days));
        if (round.submitted() != null) happenings.addAll(ended(id, round, days, Map.copyOf(entered)));
        return happenings;
    }

    private List<Happening> ended(UUID id, Told round, StoryDays days, Map<UUID, VotingTale.Entered> entered) {
        var happenings = new ArrayList<Happening>();
        add(happenings, days, round.submitted(), SamplePeople.OFFICER, () -> {
            moves.move(id, RoundStep.CLOSE_SCORING, "");
            moves.select(id, entered);
            moves.move(id, RoundStep.SUBMIT_RESULT, "33/TTr-SCT (mẫu)");
        });
        add(
                happenings,
                days,
                round.approved(),
                SamplePeople.CHAIR,
                () -> moves.move(id, RoundStep.APPROVE_RESULT, "412/QĐ-UBND (mẫu)"));
        add(
                happenings,
                days,
                round.told(),
                SamplePeople.OFFICER,
                () -> moves.move(id, RoundStep.NOTIFY, "25/TB-SCT (mẫu)"));
        add(happenings, days, round.published(), SamplePeople.OFFICER, () -> moves.move(id, RoundStep.PUBLISH, ""));
        return happenings;
    }

    private static void add(
            List<Happening> happenings, StoryDays days, @Nullable String day, String account, Runnable work) {
        if (day != null) happenings.add(new Happening(days.workday(day), Phase.LAW, account, work));
    }

    private static Happening office(StoryDays days, String day, Runnable work) {
        return new Happening(days.workday(day), Phase.PLAN, SamplePeople.OFFICER, work);
    }
}
