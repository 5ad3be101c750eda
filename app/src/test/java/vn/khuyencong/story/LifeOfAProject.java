package vn.khuyencong.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the history of the story's đề án must say in the end. */
final class LifeOfAProject {

    static final Map<String, String> REASONS = Map.of(
            "APPROVED_CONTRACTED", "Ký theo giá chào cuối cùng",
            "ESTIMATED_ACCEPTED", "Máy mua rẻ hơn dự toán");

    static final List<Line> HISTORY = List.of(
            line(1, 16, "SUBMIT", "DRAFT", "SUBMITTED", "trungtam", 1, "", "", 0),
            line(1, 20, "RETURN", "SUBMITTED", "RETURNED", "so.chuyenvien", 2, "Báo giá đã hết hạn", "", 0),
            line(1, 23, "SUBMIT", "RETURNED", "SUBMITTED", "trungtam", 4, "", "", 0),
            line(
                    2,
                    2,
                    "APPRAISE",
                    "SUBMITTED",
                    "APPRAISED",
                    "so.chuyenvien",
                    5,
                    "Đạt cả năm nội dung",
                    "",
                    280_000_001),
            line(2, 5, "PROPOSE", "APPRAISED", "PROPOSED", "so.lanhdao", 6, "", "12/TTr-SCT", 0),
            line(2, 10, "APPROVE", "PROPOSED", "APPROVED", "ubnd", 7, "", "34/QĐ-UBND", 280_000_001),
            line(2, 20, "SIGN_CONTRACT", "APPROVED", "UNDER_WAY", "so.lanhdao", 8, "", "01/HĐ-KC", 270_000_000),
            line(3, 16, "REPORT_PROGRESS", "UNDER_WAY", "UNDER_WAY", "trungtam", 9, "", "", 420_000_002),
            line(
                    3,
                    18,
                    "CONFIRM_PROGRESS",
                    "UNDER_WAY",
                    "UNDER_WAY",
                    "so.chuyenvien",
                    10,
                    "Đã kiểm tra tại cơ sở",
                    "",
                    0),
            line(4, 20, "REPORT_PROGRESS", "UNDER_WAY", "UNDER_WAY", "trungtam", 11, "", "", 420_000_003),
            line(
                    4,
                    22,
                    "CONFIRM_PROGRESS",
                    "UNDER_WAY",
                    "UNDER_WAY",
                    "so.chuyenvien",
                    12,
                    "Đã kiểm tra tại cơ sở",
                    "",
                    0),
            line(4, 24, "ADVANCE", "UNDER_WAY", "UNDER_WAY", "ketoan", 13, "", "01/UNC", 150_000_000),
            line(
                    5,
                    18,
                    "ACCEPT",
                    "UNDER_WAY",
                    "ACCEPTED",
                    "so.chuyenvien",
                    14,
                    "Chạy thử đạt",
                    "01/BB-NT",
                    540_000_001),
            line(5, 20, "PAY_REMAINDER", "ACCEPTED", "ACCEPTED", "ketoan", 15, "", "02/UNC", 60_000_000),
            line(5, 22, "PAY_REMAINDER", "ACCEPTED", "ACCEPTED", "ketoan", 16, "", "02/UNC", 40_000_000),
            line(5, 25, "SETTLE", "ACCEPTED", "SETTLED", "so.lanhdao", 17, "", "01/BB-QT", 0));

    private static final String LEVEL = "01/2025/NQ-HĐND (MẪU), Điều 3 khoản 2";
    private static final String REGULATION = "02/2025/QĐ-UBND (MẪU), Điều ";

    private static final String ELIGIBLE = "45/2012/NĐ-CP, Điều 5 khoản 1";
    private static final String ELIGIBLE_SINCE_2025 = "235/2025/NĐ-CP, Điều 1 khoản 1";

    /** What a step rests on: the articles that decide it, else the one that gives the step to its office. */
    static final Map<String, List<String>> BASES = Map.ofEntries(
            Map.entry("SUBMIT", List.of(LEVEL, REGULATION + 5, ELIGIBLE_SINCE_2025, ELIGIBLE)),
            Map.entry("RETURN", List.of(REGULATION + 4)),
            Map.entry("APPRAISE", List.of(LEVEL, REGULATION + 6, ELIGIBLE_SINCE_2025, ELIGIBLE)),
            Map.entry("PROPOSE", List.of(REGULATION + 4)),
            Map.entry("APPROVE", List.of(LEVEL, ELIGIBLE_SINCE_2025, ELIGIBLE)),
            Map.entry("SIGN_CONTRACT", List.of(REGULATION + 4)),
            Map.entry("REPORT_PROGRESS", List.of(REGULATION + 4)),
            Map.entry("CONFIRM_PROGRESS", List.of(REGULATION + 4)),
            Map.entry("ADVANCE", List.of(REGULATION + 9)),
            Map.entry("ACCEPT", List.of(LEVEL, REGULATION + 10)),
            Map.entry("PAY_REMAINDER", List.of(REGULATION + 4)),
            Map.entry("SETTLE", List.of(LEVEL)));

    private LifeOfAProject() {}

    /** One line of the history, as the file shows it. */
    record Line(
            LocalDate day,
            String step,
            String from,
            String to,
            String by,
            int version,
            String note,
            String paper,
            long amount) {}

    private static Line line(
            int month,
            int day,
            String step,
            String from,
            String to,
            String by,
            int version,
            String note,
            String paper,
            long amount) {
        return new Line(LocalDate.of(2026, month, day), step, from, to, by, version, note, paper, amount);
    }
}
