package vn.khuyencong.project;

/** The three kinds of đề án (loại đề án); their steps and their papers differ. */
public enum ProjectKind {
    /** Đề án theo đối tượng cụ thể: one beneficiary, named from the beginning. */
    NAMED,
    /** Đề án nhóm: approved before place, partner and beneficiaries are known. */
    GROUP,
    /** Đề án điểm: several activities with one aim, longer than a year. */
    FLAGSHIP
}
