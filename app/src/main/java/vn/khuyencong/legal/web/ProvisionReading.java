package vn.khuyencong.legal.web;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.NewProvision;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Problems;

/** What was typed into the form of a place, read: the place, or what is wrong beside each field. */
sealed interface ProvisionReading {

    record Read(NewProvision provision) implements ProvisionReading {}

    record Unreadable(Problems problems) implements ProvisionReading {}

    static ProvisionReading of(ProvisionForm form, String place, Document document) {
        var from = TypedDay.of(form.from());
        var to = TypedDay.of(form.to());
        var problems = to.against(from.against(Problems.NONE, "from"), "to");
        if (problems.isEmpty() && to.day() != null) problems = inOrder(document, from, to, problems);
        if (!problems.isEmpty()) return new Unreadable(problems);
        return new Read(new NewProvision(
                document.id(),
                place,
                form.summaryVi(),
                form.summaryEn(),
                DocumentReading.reading(form.reading()),
                period(document, from, to)));
    }

    /** A last day needs a first one, its own or the document's, and comes not before it. */
    private static Problems inOrder(Document document, TypedDay from, TypedDay to, Problems problems) {
        var first = from.day() == null ? document.effectiveFrom() : from.day();
        if (first == null) return problems.with("from", Finding.of("legal.first-day-missing"));
        return to.day() != null && to.day().isBefore(first)
                ? problems.with("to", Finding.of("legal.last-day-too-early", null, to.day(), first))
                : problems;
    }

    private static @Nullable Period period(Document document, TypedDay from, TypedDay to) {
        var first = from.day() == null && to.day() != null ? document.effectiveFrom() : from.day();
        return first == null
                ? null
                : new Period(first, to.day() == null ? null : to.day().plusDays(1));
    }
}
