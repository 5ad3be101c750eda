package vn.khuyencong.norm.engine;

/** Which event chooses the version of a norm that a project follows. */
public enum Governing {
    APPLICATION,
    PLAN_APPROVAL,
    CONTRACT
}
