package vn.khuyencong.norm;

import java.util.List;

/**
 * Every norm known at one moment, read once and never changed.
 *
 * @param revision of the rows it was read from
 */
record Snapshot(
        Revision revision,
        AssessmentNorms assessment,
        ProcedureNorms procedure,
        List<LegalForm> legalForms,
        List<Sector> sectors) {

    /** Numbers that are others after every change of norms or law. */
    record Revision(long norm, long legal) {}
}
