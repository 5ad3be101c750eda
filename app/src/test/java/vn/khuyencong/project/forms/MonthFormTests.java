package vn.khuyencong.project.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.ReportMonth;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;

/** Form 3a lists what was reported month by month. The contract is of 10 February 2026. */
@LifeTest
class MonthFormTests {

    private static final int YEAR = 2093;
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Autowired
    ProjectBuilder builder;

    @Autowired
    ProjectForms forms;

    @Autowired
    Projects projects;

    @Autowired
    ReportMonth reportMonth;

    @Autowired
    Office office;

    @Test
    void itSaysOfEachMonthWhatTheLastVersionSays() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, Dong.ofMillions(100));
        report(id, 0, FEBRUARY, "Đã đặt cọc máy", 10);
        report(id, 1, FEBRUARY, "Đã ký hợp đồng mua máy", 30);
        report(id, 0, FEBRUARY.plusMonths(1), "Đã lắp máy", 60);
        assertThat(printed(id))
                .contains("02/2026\tĐã ký hợp đồng mua máy\t30%\t30.000.000\t30.000.000")
                .contains("03/2026\tĐã lắp máy\t60%\t60.000.000\t60.000.000")
                .contains("Khó khăn 03/2026", "Kế hoạch 03/2026")
                .doesNotContain("Đã đặt cọc máy", "Khó khăn 02/2026");
    }

    @Test
    void aFileWithoutReportsHasOneRowOfDots() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, Dong.ofMillions(100));
        assertThat(printed(id)).contains("từng tháng").doesNotContain("[month]", "{{", "null");
    }

    private void report(UUID id, int seen, YearMonth month, String done, int percent) {
        var day = month.equals(FEBRUARY) ? LocalDate.of(2026, 2, 24) : LocalDate.of(2026, 3, 16);
        var name = "%02d/%d".formatted(month.getMonthValue(), month.getYear());
        var place = office.as("trungtam", () -> projects.get(id).scope().place());
        var report = new MonthlyReport(
                month,
                new MonthlyReport.Work(done, BasisPoints.ofPercent(percent), "Khó khăn " + name, "Kế hoạch " + name),
                new MonthlyReport.Spent(Dong.ofMillions(percent), Dong.ofMillions(percent), Dong.ZERO),
                new MonthlyReport.Taken(place, null),
                List.of());
        assertThat(office.on(day, "trungtam", () -> reportMonth.handIn(id, seen, report, UUID.randomUUID())))
                .isEmpty();
    }

    private String printed(UUID id) {
        var docx = office.as("so.lanhdao", () -> forms.docx(Form.M3A, id));
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return text.getText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
