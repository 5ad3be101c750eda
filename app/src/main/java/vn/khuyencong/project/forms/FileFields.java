package vn.khuyencong.project.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.web.GroupLine;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;

/** The fields of forms that are words and days: what the file of a đề án says, by the name a template calls it. */
final class FileFields {

    private FileFields() {}

    /** @param year the year a paper of today is signed in */
    static Map<String, Object> of(ProjectFile file, @Nullable Establishment beneficiary, int year) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("blank", Blanks.DOTS);
        fields.put("number", "……/……………");
        fields.put("signer", "");
        about(fields, file);
        beneficiary(fields, file, beneficiary);
        contents(fields, file);
        decisions(fields, file, year);
        said(fields, file, year);
        return fields;
    }

    /** One place of a group file in the words that are otherwise those of the whole file. */
    static Map<String, Object> of(GroupLine line, @Nullable PartAcceptance part, int year) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("beneficiary", line.beneficiary());
        fields.put("place", line.commune());
        fields.put("acceptanceNumber", part == null ? "……/BB-NT" : part.minutesNumber());
        fields.put("acceptedOn", Blanks.day(part == null ? null : part.acceptedOn()));
        fields.put("acceptedDay", Blanks.dayInWords(part == null ? null : part.acceptedOn(), year));
        fields.put("acceptanceNote", Blanks.text(part == null ? null : part.note()));
        return fields;
    }

    private static void about(Map<String, Object> fields, ProjectFile file) {
        var scope = file.project().scope();
        fields.put("code", file.project().code());
        fields.put("title", Blanks.text(scope.title()));
        fields.put("year", Integer.toString(scope.planYear()));
        fields.put("tier", tier(scope.tier()));
        fields.put("activity", file.names().activityVi());
        fields.put("implementer", Heads.upper(file.names().implementer()));
        fields.put("implementerName", file.names().implementer());
        fields.put("plannedPlaces", Integer.toString(scope.places()));
        fields.put("place", place(file));
    }

    private static String place(ProjectFile file) {
        var parent = file.names().placeParent();
        if (file.project().scope().isOfAGroup()) {
            return standing(file, GroupLine::commune);
        }
        return parent == null ? file.names().place() : file.names().place() + ", " + parent;
    }

    /** Of a group file: what stands at its places, in their order, once they are approved. */
    private static String standing(ProjectFile file, Function<GroupLine, String> said) {
        var words = file.places().stream()
                .filter(line -> line.place().stands())
                .map(said)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "theo kế hoạch thực hiện" : words;
    }

    static String tier(Tier tier) {
        return tier == Tier.LOCAL ? "khuyến công địa phương" : "khuyến công quốc gia";
    }

    private static void beneficiary(Map<String, Object> fields, ProjectFile file, @Nullable Establishment known) {
        fields.put(
                "beneficiary",
                file.project().scope().isOfAGroup()
                        ? standing(file, GroupLine::beneficiary)
                        : file.names().beneficiary());
        fields.put("taxCode", Blanks.text(file.names().taxCode()));
        fields.put("legalForm", file.names().legalFormVi());
        fields.put("sector", file.names().sectorVi());
        fields.put("address", Blanks.text(known == null ? null : known.address()));
        fields.put("representative", known == null ? "" : known.representative());
        fields.put("phone", Blanks.text(known == null ? null : known.phone()));
        fields.put("products", Blanks.text(known == null ? null : known.products()));
    }

    private static void contents(Map<String, Object> fields, ProjectFile file) {
        var contents = file.project().contents();
        fields.put("need", Blanks.text(contents.needAndGrounds()));
        fields.put("aims", Blanks.text(contents.aims()));
        fields.put("scale", Blanks.text(contents.scale()));
        fields.put("content", Blanks.text(contents.content()));
        fields.put("organisation", Blanks.text(contents.organisation()));
        fields.put("effect", Blanks.text(contents.effect()));
        fields.put("startsOn", Blanks.day(contents.startsOn()));
        fields.put("endsOn", Blanks.day(contents.endsOn()));
        fields.put("noDouble", Blanks.box(file.project().commitments().noDoubleFunding()));
        fields.put("enough", Blanks.box(file.project().commitments().enoughCounterpart()));
    }

    private static void decisions(Map<String, Object> fields, ProjectFile file, int year) {
        var contract = file.contract();
        fields.put("approval", approval(file));
        fields.put("legalBases", bases(file));
        fields.put("contractNumber", contract == null ? "……/HĐ-KC" : contract.number());
        fields.put("contractDate", Blanks.day(contract == null ? null : contract.signedOn()));
        fields.put("contractDay", Blanks.dayInWords(contract == null ? null : contract.signedOn(), year));
        fields.put(
                "contractEnds",
                Blanks.day(contract == null ? file.project().contents().endsOn() : contract.endsOn()));
        var accepted = file.accepted();
        fields.put("acceptanceNumber", accepted == null ? "……/BB-NT" : accepted.number());
        fields.put("acceptedOn", Blanks.day(accepted == null ? null : accepted.on()));
        fields.put("acceptedDay", Blanks.dayInWords(accepted == null ? null : accepted.on(), year));
        fields.put("acceptanceNote", Blanks.text(accepted == null ? null : accepted.note()));
        var settled = file.settled();
        fields.put("settlementNumber", settled == null ? "……/BB-TLHĐ" : settled.number());
        fields.put("settledDay", Blanks.dayInWords(settled == null ? null : settled.on(), year));
    }

    private static void said(Map<String, Object> fields, ProjectFile file, int year) {
        var judged = file.judgements().isEmpty() ? null : file.judgements().getLast();
        fields.put("conclusion", Blanks.text(judged == null ? null : judged.conclusion()));
        fields.put("appraiser", judged == null ? "" : judged.by());
        fields.put("appraisedOn", Blanks.day(judged == null ? null : FormRows.dayOf(judged.at())));
        var report = file.reports().isEmpty() ? null : file.reports().getLast();
        fields.put(
                "reportContent",
                Blanks.text(report == null ? null : report.progress().content()));
        fields.put("confirmedBy", report == null || report.confirmedBy() == null ? "" : report.confirmedBy());
        var witnessed = file.stated(CommuneStatement.Kind.ACCEPTANCE);
        fields.put(
                "witness",
                Blanks.text(witnessed == null ? null : witnessed.statement().witness()));
        fields.put("witnessNote", Blanks.text(witnessed == null ? null : witness(witnessed.statement())));
        fields.put("date", Blanks.dayInWords(null, year));
    }

    /** What the commune saw, in a sentence. */
    private static String witness(CommuneStatement seen) {
        var there = seen.there() ? "có tại địa điểm" : "không có tại địa điểm";
        var working = seen.working() ? "đang hoạt động" : "chưa hoạt động";
        var note = seen.note().isBlank() ? "" : " " + seen.note();
        return "Ngày " + Dates.format(seen.seenOn()) + ": tài sản, máy móc " + there + ", " + working + "." + note;
    }

    private static String approval(ProjectFile file) {
        return file.moves().stream()
                .filter(move -> move.step() == Step.APPROVE)
                .reduce((_, later) -> later)
                .map(move -> "Quyết định số " + move.paper()
                        + day(file.project().approvedOn()) + " phê duyệt kế hoạch khuyến công")
                .orElse("Quyết định số ……… ngày ……/……/……… phê duyệt kế hoạch khuyến công");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : " ngày " + Dates.format(day);
    }

    /** The articles the frozen norm rests on. */
    private static String bases(ProjectFile file) {
        var frozen = file.frozen();
        var places = frozen == null
                ? ""
                : frozen.receipt().lines().stream()
                        .map(line -> line.basis())
                        .filter(basis -> basis != null)
                        .map(basis -> basis.document() + " (" + basis.place() + ")")
                        .distinct()
                        .collect(Collectors.joining("; "));
        return places.isEmpty() ? "quy định hiện hành về mức hỗ trợ khuyến công" : places;
    }
}
