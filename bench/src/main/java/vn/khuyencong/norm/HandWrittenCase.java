package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Answer.CitationOut;
import vn.khuyencong.norm.Answer.PlaceOut;
import vn.khuyencong.norm.Answer.ReasonOut;
import vn.khuyencong.norm.Answer.StepOut;
import vn.khuyencong.shared.Dong;

/**
 * The same rules as a programmer would write them down by hand, figures and all: what the engine is measured against.
 * Machinery and models for national money only; no other part of the law.
 */
final class HandWrittenCase {

    private static final LocalDate CIRCULAR_2018 = LocalDate.of(2018, 5, 11);
    private static final LocalDate AMENDED = LocalDate.of(2024, 8, 28);
    private static final LocalDate DECREE_2025 = LocalDate.of(2025, 10, 15);

    private static final PlaceOut WHO_2012 = new PlaceOut("45/2012/NĐ-CP", "Điều 1 khoản 2");
    private static final PlaceOut WHO_2025 = new PlaceOut("235/2025/NĐ-CP", "Điều 1 khoản 1");
    private static final PlaceOut SECTORS = new PlaceOut("45/2012/NĐ-CP", "Điều 5 khoản 1");
    private static final PlaceOut MACHINERY_2014 = new PlaceOut("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm c");
    private static final PlaceOut MACHINERY_2018 = new PlaceOut("28/2018/TT-BTC", "Điều 8 khoản 4");
    private static final PlaceOut MODEL_2014 = new PlaceOut("26/2014/TTLT-BTC-BCT", "Điều 6 khoản 2 điểm b");
    private static final PlaceOut MODEL_2018 = new PlaceOut("28/2018/TT-BTC", "Điều 8 khoản 2");

    private HandWrittenCase() {}

    /** Nothing but the amount; nothing where not eligible. */
    static long ceiling(AssessmentRequest request, PlaceRead place, long cost) {
        var day = request.date();
        if (!form(request.applicant().legalForm(), day)
                || !place(place, day)
                || !sector(request.applicant().sector(), day)) return 0;
        var since2018 = !day.isBefore(CIRCULAR_2018);
        var machinery = request.activity().equals("ADVANCED_MACHINERY");
        long share = machinery ? cost * 50 / 100 : cost * 30 / 100;
        long limit = machinery ? since2018 ? 300_000_000 : 200_000_000 : since2018 ? 1_000_000_000 : 500_000_000;
        if (request.productionLine() && machinery && since2018) limit = limit * 3 / 2;
        return Math.min(share, Math.min(limit * request.quantity(), cost));
    }

    /** The whole answer in Vietnamese, word for word as the engine gives it. */
    static Answer answer(AssessmentRequest request, PlaceRead place, long cost) {
        var day = request.date();
        var who = day.isBefore(DECREE_2025) ? WHO_2012 : WHO_2025;
        var reasons = new ArrayList<ReasonOut>(2);
        if (!form(request.applicant().legalForm(), day)) {
            reasons.add(new ReasonOut("LEGAL_FORM", "Loại hình cơ sở này không thuộc đối tượng được hỗ trợ.", who));
        }
        if (!place(place, day)) {
            reasons.add(new ReasonOut("PLACE", "Nơi sản xuất không thuộc địa bàn được hỗ trợ.", who));
        }
        if (!sector(request.applicant().sector(), day)) {
            reasons.add(new ReasonOut("SECTOR", "Ngành, nghề này không thuộc danh mục được hỗ trợ.", SECTORS));
        }
        return reasons.isEmpty() ? supported(request, cost) : refused(reasons);
    }

    private static Answer supported(AssessmentRequest request, long cost) {
        var day = request.date();
        var since2018 = !day.isBefore(CIRCULAR_2018);
        var machinery = request.activity().equals("ADVANCED_MACHINERY");
        var basis = machinery ? since2018 ? MACHINERY_2018 : MACHINERY_2014 : since2018 ? MODEL_2018 : MODEL_2014;
        var steps = new ArrayList<StepOut>(3);
        long share = machinery ? cost * 50 / 100 : cost * 30 / 100;
        steps.add(new StepOut(
                "SHARE",
                share,
                (machinery ? "50% × " : "30% × ") + money(cost) + " đồng = " + money(share) + " đồng",
                basis));
        long limit = machinery ? since2018 ? 300_000_000 : 200_000_000 : since2018 ? 1_000_000_000 : 500_000_000;
        if (request.productionLine()) {
            if (machinery && since2018) {
                long lifted = limit * 3 / 2;
                steps.add(new StepOut(
                        "LINE_FACTOR",
                        lifted,
                        "dây chuyền công nghệ: 1,5 × " + money(limit) + " đồng = " + money(lifted) + " đồng",
                        basis));
                limit = lifted;
            } else {
                steps.add(new StepOut(
                        "LINE_FACTOR",
                        null,
                        "văn bản đang áp dụng không có mức riêng cho dây chuyền công nghệ; tính như máy móc, thiết bị thông thường",
                        basis));
            }
        }
        long all = limit * request.quantity();
        var each = "tối đa " + money(limit) + (machinery ? " đồng/cơ sở" : " đồng/mô hình");
        steps.add(new StepOut(
                "CAP",
                all,
                request.quantity() == 1 ? each : each + " × " + request.quantity() + " = " + money(all) + " đồng",
                basis));
        var ceiling = Math.min(share, Math.min(all, cost));
        return new Answer(
                true,
                true,
                ceiling,
                cost - ceiling,
                !since2018 || day.isBefore(AMENDED),
                List.of(),
                List.of(),
                steps,
                List.of(new CitationOut(basis.document(), basis.provision(), null)));
    }

    private static Answer refused(List<ReasonOut> reasons) {
        var citations = new ArrayList<CitationOut>(2);
        for (var reason : reasons) {
            var basis = reason.citation();
            if (basis == null) continue;
            var citation = new CitationOut(basis.document(), basis.provision(), null);
            if (!citations.contains(citation)) citations.add(citation);
        }
        return new Answer(false, true, 0L, null, true, reasons, List.of(), List.of(), citations);
    }

    private static boolean form(@Nullable String form, LocalDate day) {
        return switch (form) {
            case "SME", "COOPERATIVE", "COOPERATIVE_GROUP", "BUSINESS_HOUSEHOLD" -> true;
            case "COOPERATIVE_UNION" -> !day.isBefore(DECREE_2025);
            case null, default -> false;
        };
    }

    private static boolean place(PlaceRead place, LocalDate day) {
        var today = !day.isBefore(DECREE_2025);
        return switch (place.kind()) {
            case "commune" -> true;
            case "township", "rural_district" -> !today;
            case "special_zone" -> today;
            case "ward" -> (today ? "province" : "town").equals(place.parentKind());
            default -> false;
        };
    }

    private static boolean sector(@Nullable String sector, LocalDate day) {
        return switch (sector) {
            case "FOOD_AGRO_PROCESSING",
                    "CONSUMER_EXPORT_GOODS",
                    "AGRO_CHEMICALS_MATERIALS",
                    "MECHANICAL_ELECTRONIC",
                    "HANDICRAFT" -> true;
            case "HIGH_TECH_CLEAN_ENERGY" -> !day.isBefore(DECREE_2025);
            case null, default -> false;
        };
    }

    private static String money(long amount) {
        return new Dong(amount).formatted();
    }
}
