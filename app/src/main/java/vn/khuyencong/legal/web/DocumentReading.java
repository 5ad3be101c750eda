package vn.khuyencong.legal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khuyencong.legal.DocumentFacts;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Problems;

/** What was typed into the form of a document, read: facts, or what is wrong beside each field. */
sealed interface DocumentReading {

    /** Beside which field a finding of the register belongs. */
    Map<String, String> FIELDS = Map.of(
            "legal.number-missing", "number",
            "legal.number-taken", "number",
            "legal.kind-missing", "kind",
            "legal.issuer-missing", "issuer",
            "legal.title-missing", "titleVi",
            "legal.effective-before-issued", "effective");

    record Read(DocumentFacts facts) implements DocumentReading {}

    record Unreadable(Problems problems) implements DocumentReading {}

    static DocumentReading of(DocumentForm form) {
        var issued = TypedDay.of(form.issued());
        var effective = TypedDay.of(form.effective());
        var problems = effective.against(issued.against(Problems.NONE, "issued"), "effective");
        if (!problems.isEmpty()) return new Unreadable(problems);
        return new Read(new DocumentFacts(
                form.number(),
                form.kind(),
                form.issuer(),
                form.titleVi(),
                form.titleEn(),
                issued.day(),
                effective.day(),
                !form.level().equals(RegisterFilter.NATIONAL),
                reading(form.reading())));
    }

    /** Nobody says by hand that a text is invented; what is not known is recalled. */
    static Reading reading(String typed) {
        return Arrays.stream(Reading.values())
                .filter(reading -> reading != Reading.SAMPLE && reading.name().equals(typed))
                .findFirst()
                .orElse(Reading.RECALLED);
    }

    /** Findings of the register, each beside its field where it has one. */
    static Problems problems(List<Finding> findings, Map<String, String> fields) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            var field = fields.get(finding.code());
            problems = field == null ? problems.with(finding) : problems.with(field, finding);
        }
        return problems;
    }
}
