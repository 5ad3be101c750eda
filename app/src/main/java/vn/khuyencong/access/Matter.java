package vn.khuyencong.access;

/** What permissions are about: a kind of file or register of the office. */
public enum Matter {
    /** What anybody reads and sends: the home page, the finder, signing in. */
    PUBLIC,
    /** One's own account. */
    SELF,
    /** One's own desk: work, notices, papers, opinions, long jobs, the search box. */
    DESK,
    LAW,
    NORM,
    /** Proposals of norms and files of norms. */
    PROPOSAL,
    /** Past costs and the items they are of. */
    COST,
    /** Reckoning a support, alone (read) or in a batch (list). */
    ASSESSMENT,
    /** Rounds of review of documents, and the drafting that follows. */
    REVIEW,
    ESTABLISHMENT,
    NEED,
    /** Products of establishments. */
    PRODUCT,
    /** Rounds of voting for products, and their certificates. */
    VOTING,
    PROJECT,
    /** What became of the support after a time. */
    RESULT,
    PLAN,
    /** Registration rounds of plans: also a body that sees no plan may be asked. */
    ROUND,
    /** Programmes of several years. */
    PROGRAMME,
    BUDGET,
    /** Requests for payment through the State Treasury. */
    PAYMENT,
    OVERVIEW,
    TERRITORY,
    ORGANISATION,
    /** Reforms of bodies. */
    REFORM,
    /** Posts, training and equipment of centres. */
    CAPACITY,
    ACCOUNT,
    AUDIT,
    /** The templates documents are made from. */
    TEMPLATE,
    /** The issuers of digital signatures that the office trusts. */
    CERTIFICATE
}
