package vn.khuyencong.project;

/** A part somebody plays in the process. Which office plays it is dated data of each tier and province. */
public enum StepRole {
    /** Đơn vị thực hiện: prepares the đề án and carries it out. */
    IMPLEMENTER,
    /** Đơn vị thẩm định. */
    APPRAISER,
    /** Cơ quan lập và trình kế hoạch. */
    PLANNER,
    /** Cơ quan phê duyệt kế hoạch. */
    APPROVER,
    /** Cơ quan quản lý: signs the contract, settles. */
    MANAGER,
    /** Kế toán: advances, pays, takes back. */
    ACCOUNTANT,
    /** Cơ quan tổ chức nghiệm thu. */
    ACCEPTOR
}
