package vn.khuyencong.project;

/** The kinds of đề án (loại đề án); their estimates and their norms differ. */
public enum ProjectKind {
    /** Đề án theo đối tượng cụ thể: one beneficiary, named from the beginning. */
    NAMED,
    /** Đề án điểm: several activities with one aim, longer than a year. */
    FLAGSHIP
}
