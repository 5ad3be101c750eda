package vn.khuyencong.organisation.capacity;

import static vn.khuyencong.organisation.capacity.EquipmentStage.DECLINED;
import static vn.khuyencong.organisation.capacity.EquipmentStage.DISPOSED;
import static vn.khuyencong.organisation.capacity.EquipmentStage.HANDED_OVER;
import static vn.khuyencong.organisation.capacity.EquipmentStage.IN_USE;
import static vn.khuyencong.organisation.capacity.EquipmentStage.NEEDED;
import static vn.khuyencong.organisation.capacity.EquipmentStage.PLANNED;
import static vn.khuyencong.organisation.capacity.EquipmentStage.PURCHASED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;

/** Every move of a piece of equipment, who may make it, and where it leads. What is not written here cannot happen. */
public enum EquipmentStep {
    RAISE(EnumSet.noneOf(EquipmentStage.class), NEEDED, Verb.WRITE, Role.CENTRE),
    CHANGE(EnumSet.of(NEEDED, DECLINED), NEEDED, Verb.WRITE, Role.CENTRE),
    PLAN(EnumSet.of(NEEDED), PLANNED, Verb.DECIDE, Role.DEPARTMENT_LEADER),
    DECLINE(EnumSet.of(NEEDED), DECLINED, Verb.DECIDE, Role.DEPARTMENT_LEADER),
    PURCHASE(EnumSet.of(PLANNED), PURCHASED, Verb.WRITE, Role.CENTRE_ACCOUNTANT),
    HAND_OVER(EnumSet.of(PURCHASED), HANDED_OVER, Verb.WRITE, Role.CENTRE),
    START_USE(EnumSet.of(HANDED_OVER), IN_USE, Verb.WRITE, Role.CENTRE),
    /** A dated note of use, and how the piece is. */
    CHECK(EnumSet.of(IN_USE), null, Verb.WRITE, Role.CENTRE),
    DISPOSE(EnumSet.of(IN_USE), DISPOSED, Verb.WRITE, Role.CENTRE),
    /** The body is reformed: the piece is the successor's from now on. */
    SUCCEED(EnumSet.complementOf(EnumSet.of(DISPOSED)), null, Verb.WRITE, Role.SYSTEM);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<EquipmentStage> from;

    private final @Nullable EquipmentStage to;
    private final Verb verb;
    private final Role by;

    EquipmentStep(Set<EquipmentStage> from, @Nullable EquipmentStage to, Verb verb, Role by) {
        this.from = from;
        this.to = to;
        this.verb = verb;
        this.by = by;
    }

    public boolean canFollow(EquipmentStage stage) {
        return from.contains(stage);
    }

    /** Where it leads; the same stage where it only notes something. */
    public EquipmentStage from(EquipmentStage stage) {
        return to == null ? stage : to;
    }

    /** The permission on the capacity of centres without which nobody makes it. */
    public Verb verb() {
        return verb;
    }

    /** The one role of those that hold the permission whose step it is. */
    public Role by() {
        return by;
    }

    /** Whether it is made of one piece on its page; the need is written in a form of its own, the plan made on the list. */
    public boolean isMadeOnItsPage() {
        return this != RAISE && this != CHANGE && this != PLAN && this != SUCCEED;
    }
}
