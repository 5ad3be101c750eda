package vn.khuyencong.organisation;

/** What kind of body it is. */
public enum OrganisationKind {
    MINISTRY,
    /** Cục of a ministry. */
    MINISTRY_AGENCY,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    /** Sở Công Thương. */
    DEPARTMENT,
    /** Trung tâm Khuyến công. */
    CENTRE,
    /** Sở Tài chính. */
    FINANCE_DEPARTMENT,
    COMMUNE_OFFICE
}
