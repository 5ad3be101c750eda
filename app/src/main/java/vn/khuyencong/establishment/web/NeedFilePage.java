package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;

/**
 * One need, as the office and its sender see it.
 *
 * @param answeredBy name of whoever answered; empty where the reader is not told
 * @param supports   what each purse may give today, local money first; none for the sender
 * @param mayAnswer  whether the reader answers it now
 * @param typed      the answer as it was typed and not taken
 * @param stale      somebody else has answered meanwhile
 * @param requestId  makes a double click one đề án
 */
public record NeedFilePage(
        Need need,
        Establishment establishment,
        EstablishmentFilePage.Names names,
        Choice activity,
        @Nullable String answeredBy,
        boolean official,
        List<Support> supports,
        boolean mayAnswer,
        String typed,
        boolean stale,
        Problems problems,
        UUID requestId) {

    /** The field of the answer. */
    public static final String ANSWER = "tra-loi";

    /** What one purse may give. */
    public record Support(Tier tier, Assessment assessment) {}
}
