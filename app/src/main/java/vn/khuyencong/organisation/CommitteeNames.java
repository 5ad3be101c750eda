package vn.khuyencong.organisation;

/** What the name of a People's Committee tells. */
public final class CommitteeNames {

    private CommitteeNames() {}

    /** The city or province it is of, as papers name the place they are written in; any other name as it is. */
    public static String place(String committee) {
        return committee.replaceFirst("^Ủy ban nhân dân (thành phố|tỉnh) ", "");
    }
}
