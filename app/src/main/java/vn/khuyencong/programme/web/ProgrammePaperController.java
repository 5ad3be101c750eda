package vn.khuyencong.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.programme.Progress;
import vn.khuyencong.web.Texts;

/** An edition as files: the programme to be edited and signed, and its indicators as a table. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROGRAMME)
@RequestMapping("/chuong-trinh/ban/{edition}")
class ProgrammePaperController {

    private final ProgrammePages pages;
    private final ProgrammePaper paper;
    private final Texts texts;

    ProgrammePaperController(ProgrammePages pages, ProgrammePaper paper, Texts texts) {
        this.pages = pages;
        this.paper = paper;
        this.texts = texts;
    }

    @GetMapping("/chuong-trinh.docx")
    ResponseEntity<Resource> programme(@PathVariable UUID edition) {
        return Downloads.docx("chuong-trinh-khuyen-cong.docx", paper.of(edition));
    }

    @GetMapping("/xuat-excel")
    ResponseEntity<Resource> indicators(@PathVariable UUID edition, Locale language) {
        var page = pages.of(edition);
        return Downloads.xlsx(
                "chi-tieu.xlsx",
                texts.text(language, "programme.indicators"),
                columns(language, page.programme().years()),
                page.reckoned().progress());
    }

    private List<Column<Progress>> columns(Locale language, List<Integer> years) {
        var columns = new ArrayList<Column<Progress>>();
        columns.add(Column.text(
                texts.text(language, "programme.indicator"),
                one -> one.indicator().name()));
        columns.add(Column.text(
                texts.text(language, "programme.cell.unit"),
                one -> one.indicator().unit()));
        columns.add(Column.text(
                texts.text(language, "programme.cell.measure"),
                one -> texts.text(
                        language, "programme.measure." + one.indicator().measure())));
        columns.add(Column.number(
                texts.text(language, "programme.baseline"),
                one -> one.indicator().baseline()));
        for (var year : years) {
            columns.add(Column.number(
                    year.toString(), one -> one.indicator().targets().get(year)));
        }
        columns.add(Column.number(texts.text(language, "programme.target"), Progress::target));
        columns.add(Column.number(texts.text(language, "programme.planned"), Progress::planned));
        columns.add(Column.number(texts.text(language, "programme.achieved"), Progress::achieved));
        columns.add(Column.number(texts.text(language, "programme.gap"), Progress::gap));
        columns.add(Column.number(texts.text(language, "programme.forecast"), Progress::forecast));
        return columns;
    }
}
