package vn.khuyencong.plan.ranking;

import vn.khuyencong.shared.Dong;

/** What an officer changed by hand in the choice by the legal order, and why. */
public sealed interface Change {

    String reason();

    /** Put in, whatever its place. */
    record PutIn(String reason) implements Change {}

    /** Taken out, whatever its place. */
    record TakenOut(String reason) implements Change {}

    /** Given less than its appraisal proposed. */
    record Cut(Dong to, String reason) implements Change {}
}
