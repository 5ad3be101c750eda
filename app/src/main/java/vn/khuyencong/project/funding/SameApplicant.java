package vn.khuyencong.project.funding;

/** What speaks for one applicant behind two supports. */
public enum SameApplicant {
    /** One establishment of the register. */
    SELF,
    TAX_CODE,
    /** One name without accents and legal form, whatever the order of its words, and no two tax codes. */
    NAME,
    NEAR_NAME,
    /** One representative, at one place where both are in the register. */
    PERSON,
    /** Another applicant altogether: only the machine is the same. */
    OTHER
}
