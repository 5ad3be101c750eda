package vn.khuyencong.project;

/** The kinds of đề án (loại đề án); their estimates, steps and papers differ. */
public enum ProjectKind {
    /** Đề án theo đối tượng cụ thể: one beneficiary, named from the beginning. */
    NAMED,
    /** Đề án nhóm: approved before places, partners and beneficiaries are known. */
    GROUP,
    /** Đề án điểm: several activities with one aim, longer than a year. */
    FLAGSHIP
}
