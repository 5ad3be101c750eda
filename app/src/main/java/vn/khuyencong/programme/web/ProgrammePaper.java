package vn.khuyencong.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.organisation.CommitteeNames;
import vn.khuyencong.organisation.Organisation;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.programme.Contents;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.programme.ProgrammeReader.Look;
import vn.khuyencong.programme.Source;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.MoneyWords;
import vn.khuyencong.web.PaperDays;
import vn.khuyencong.web.Texts;

/** The programme as the office sends it to be signed. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class ProgrammePaper {

    private static final String TEMPLATE = "chuong-trinh-khuyen-cong";

    private final ProgrammeReader reader;
    private final DocumentTemplates templates;
    private final Organisations organisations;
    private final OfficeClock clock;

    ProgrammePaper(
            ProgrammeReader reader, DocumentTemplates templates, Organisations organisations, OfficeClock clock) {
        this.reader = reader;
        this.templates = templates;
        this.organisations = organisations;
        this.clock = clock;
    }

    byte[] of(UUID edition) {
        return templates.docx(TEMPLATE, model(reader.look(edition)), "indicators", "years");
    }

    private Map<String, Object> model(Look look) {
        var programme = look.programme();
        var edition = look.edition();
        var contents = look.contents();
        var day = edition.decidedOn() == null ? clock.today() : edition.decidedOn();
        var committee = committee(programme, day);
        var model = new HashMap<String, Object>();
        model.put("committee", committee.toUpperCase(Texts.VIETNAMESE));
        model.put("place", CommitteeNames.place(committee));
        model.put(
                "date", edition.decidedOn() == null ? "ngày ..... tháng ..... năm ........." : PaperDays.inWords(day));
        model.put(
                "decision",
                edition.decisionNumber() == null
                        ? "Kèm theo Quyết định số ................. ngày ....../....../.........."
                        : "Kèm theo Quyết định số " + edition.decisionNumber() + " ngày " + Dates.format(day));
        model.put("name", programme.name().toUpperCase(Texts.VIETNAMESE));
        model.put("tier", programme.tier() == Tier.LOCAL ? "khuyến công địa phương" : "khuyến công quốc gia");
        model.put("span", programme.from() + "–" + programme.to());
        model.put("edition", edition.number() == 1 ? "" : "(Bản điều chỉnh lần " + (edition.number() - 1) + ")");
        model.put("aims", contents.aims());
        model.put("indicators", indicators(programme, contents));
        model.put("years", years(programme, contents));
        model.put("sum", contents.total().formatted());
        model.put("words", MoneyWords.of(contents.total(), Texts.VIETNAMESE));
        model.put("national", contents.money(Source.NATIONAL).formatted());
        model.put("local", contents.money(Source.LOCAL).formatted());
        model.put("counterpart", contents.money(Source.COUNTERPART).formatted());
        model.put("other", contents.money(Source.OTHER).formatted());
        return model;
    }

    private String committee(Programme programme, LocalDate day) {
        return organisations.ofKind(OrganisationKind.PEOPLES_COMMITTEE, programme.province(), day).stream()
                .map(Organisation::name)
                .findFirst()
                .orElse("..........");
    }

    private static List<Map<String, String>> indicators(Programme programme, Contents contents) {
        var rows = new ArrayList<Map<String, String>>();
        for (var indicator : contents.indicators()) {
            rows.add(Map.of(
                    "no", Integer.toString(rows.size() + 1),
                    "name", indicator.name(),
                    "unit", indicator.unit(),
                    "baseline",
                            indicator.baseline() == null
                                    ? "–"
                                    : ProgrammePage.number(indicator.baseline()) + " (" + indicator.baselineYear()
                                            + ")",
                    "target", ProgrammePage.number(indicator.target()),
                    "each",
                            programme.years().stream()
                                    .map(year -> year + ": " + ProgrammePage.number(indicator.target(year)))
                                    .collect(Collectors.joining("; "))));
        }
        return rows;
    }

    private static List<Map<String, String>> years(Programme programme, Contents contents) {
        return programme.years().stream()
                .map(year -> Map.of(
                        "year", year.toString(),
                        "national", contents.money(year, Source.NATIONAL).formatted(),
                        "local", contents.money(year, Source.LOCAL).formatted(),
                        "counterpart", contents.money(year, Source.COUNTERPART).formatted(),
                        "other", contents.money(year, Source.OTHER).formatted(),
                        "sum", contents.money(year).formatted()))
                .toList();
    }
}
