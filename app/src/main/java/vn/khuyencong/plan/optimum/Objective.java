package vn.khuyencong.plan.optimum;

/** What an office would like to have most of. Each is a way of looking; none is the law's order. */
public enum Objective {
    /** The higher a đề án stands in the legal order, the more it counts: as many points as there are đề án not ahead of it. */
    RANK,
    /** As many đề án as can be. */
    FILES,
    /** As much of the money used as can be, in đồng. */
    SUPPORT,
    /** As much counterpart money in the estimates as can be, in đồng. */
    COUNTERPART,
    /** Establishments with as many people at work as can be. */
    WORKERS
}
