package vn.khuyencong.norm;

import java.util.List;

/** The lists of words that norms, applicants and estimates choose from, in their order. */
record Catalogue(List<Activity> activities, List<LegalForm> legalForms, List<Sector> sectors, List<Item> items) {

    Catalogue {
        activities = List.copyOf(activities);
        legalForms = List.copyOf(legalForms);
        sectors = List.copyOf(sectors);
        items = List.copyOf(items);
    }

    /** Where estimates are no matter. */
    Catalogue(List<Activity> activities, List<LegalForm> legalForms, List<Sector> sectors) {
        this(activities, legalForms, sectors, List.of());
    }
}
