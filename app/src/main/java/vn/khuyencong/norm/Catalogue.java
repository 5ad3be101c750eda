package vn.khuyencong.norm;

import java.util.List;

/** The lists of words that norms and applicants choose from, in their order. */
record Catalogue(List<Activity> activities, List<LegalForm> legalForms, List<Sector> sectors) {

    Catalogue {
        activities = List.copyOf(activities);
        legalForms = List.copyOf(legalForms);
        sectors = List.copyOf(sectors);
    }
}
