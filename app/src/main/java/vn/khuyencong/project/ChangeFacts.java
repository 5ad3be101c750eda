package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRules.Present;
import vn.khuyencong.shared.Dong;

/**
 * What a change touches, as it is or will be; empty is what it does not touch.
 *
 * @param endsOn      last day, inclusive
 * @param approved    approved support
 * @param contracted  support under the contract
 * @param paid        paid out and not given back; nothing of it stays with a đề án that is stopped
 */
public record ChangeFacts(
        @Nullable LocalDate endsOn,
        @Nullable Dong approved,
        @Nullable Dong contracted,
        @Nullable Dong paid,
        @Nullable UUID place,
        @Nullable String content,
        @Nullable UUID beneficiary) {

    /** The same facts before and after a change. */
    record Pair(ChangeFacts before, ChangeFacts after) {}

    static Pair of(Asked asked, Present present) {
        var project = present.project();
        var wanted = asked.wanted();
        return switch (asked.kind()) {
            case CHANGE_TIME_WITHIN_YEAR, EXTEND_TO_NEXT_YEAR ->
                new Pair(ends(present.endsOn()), ends(wanted.endsOn()));
            case LESS_OR_SAME_SUPPORT, MORE_SUPPORT -> support(asked, present);
            case CHANGE_PLACE -> new Pair(place(project.scope().place()), place(wanted.place()));
            case CHANGE_CONTENT -> new Pair(content(project.contents().content()), content(wanted.content()));
            case CHANGE_BENEFICIARY -> new Pair(benefits(project.beneficiary()), benefits(wanted.beneficiary()));
            case STOP ->
                new Pair(
                        new ChangeFacts(
                                null, project.approved(), contracted(present), present.paid(), null, null, null),
                        new ChangeFacts(null, Dong.ZERO, null, Dong.ZERO, null, null, null));
        };
    }

    private static Pair support(Asked asked, Present present) {
        var amount = asked.wanted().amount();
        var contracted = contracted(present);
        var after = contracted == null || amount == null
                ? null
                : asked.kind() == ChangeKind.MORE_SUPPORT ? amount : contracted.min(amount);
        return new Pair(
                new ChangeFacts(null, present.project().approved(), contracted, null, null, null, null),
                new ChangeFacts(null, amount, after, null, null, null, null));
    }

    private static @Nullable Dong contracted(Present present) {
        return present.contract() == null ? null : present.contract().amount();
    }

    private static ChangeFacts ends(@Nullable LocalDate day) {
        return new ChangeFacts(day, null, null, null, null, null, null);
    }

    private static ChangeFacts place(@Nullable UUID unit) {
        return new ChangeFacts(null, null, null, null, unit, null, null);
    }

    private static ChangeFacts content(@Nullable String words) {
        return new ChangeFacts(null, null, null, null, null, words, null);
    }

    private static ChangeFacts benefits(@Nullable UUID establishment) {
        return new ChangeFacts(null, null, null, null, null, null, establishment);
    }
}
