package vn.khuyencong.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.product.voting.Entries;
import vn.khuyencong.product.voting.ScoreEntry;
import vn.khuyencong.product.voting.Sheets;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.VotingTale.Entered;
import vn.khuyencong.sample.VotingTale.Told;

/** Judges score the entries of a round; they differ a little. */
@Component
class SheetStory {

    /** By how many of a hundred the judges differ from what a product is worth. */
    private static final int[] DIFFER = {0, 3, -2, 2, -4};

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ScoreEntry scoring;
    private final Entries entries;
    private final Sheets sheets;

    SheetStory(ScoreEntry scoring, Entries entries, Sheets sheets) {
        this.scoring = scoring;
        this.entries = entries;
        this.sheets = sheets;
    }

    /** In a round that still runs some sheets are to come. */
    List<Happening> of(Map<UUID, Entered> entered, Told told, StoryDays days) {
        var happenings = new ArrayList<Happening>();
        int judges = told.submitted() == null ? DIFFER.length - 2 : DIFFER.length;
        for (int i = 0; i < judges; i++) {
            int differ = DIFFER[i];
            happenings.add(new Happening(
                    days.workday(told.scored()),
                    Phase.WORK,
                    SamplePeople.JUDGES.get(i),
                    () -> entered.forEach((entry, one) -> score(entry, one.quality() + differ))));
        }
        return happenings;
    }

    private void score(UUID entry, int percent) {
        Outcomes.stated("lợi ích liên quan", scoring.declare(entry, false, ""));
        var points = new HashMap<UUID, BigDecimal>();
        for (var criterion : sheets.asked(entries.get(entry).round())) {
            var share = BigDecimal.valueOf((long) criterion.points() * percent)
                    .divide(HUNDRED.multiply(HALF), 0, RoundingMode.HALF_UP);
            points.put(criterion.id(), share.multiply(HALF).min(BigDecimal.valueOf(criterion.points())));
        }
        Outcomes.typed("phiếu chấm", scoring.write(entry, 0, points, "", true));
    }
}
