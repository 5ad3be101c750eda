package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.Reckoned;
import vn.khuyencong.plan.ranking.Choice.Line;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Texts;

/** The order of priority of a plan as a table to take away: the chosen first, then the reserve. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
class RankingSheet {

    private final RankPlan ranks;
    private final Texts texts;

    RankingSheet(RankPlan ranks, Texts texts) {
        this.ranks = ranks;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/xep-hang.xlsx")
    ResponseEntity<Resource> xlsx(
            @PathVariable UUID id,
            @RequestParam(name = "nguon", required = false) @Nullable Tier tier,
            Locale language) {
        var look = ranks.look(id, tier);
        return Downloads.xlsx(
                "xep-hang-" + look.plan().year() + "-" + look.plan().round() + ".xlsx",
                texts.text(language, "plan.rank"),
                columns(language, look.now()),
                look.now().choice().lines().toList());
    }

    private List<Column<Line>> columns(Locale language, Reckoned now) {
        return List.of(
                Column.text(
                        texts.text(language, "plan.rank.list"),
                        line -> texts.text(language, line.isApart() ? "plan.rank.list.apart" : "plan.rank.list.order")),
                Column.number(
                        texts.text(language, "plan.rank.place"),
                        line -> line.ranked().place()),
                Column.text(
                        texts.text(language, "plan.rank.tied"),
                        line -> line.ranked().tied() ? texts.text(language, "plan.rank.tied") : ""),
                Column.text(
                        texts.text(language, "plan.item.project"),
                        line -> line.ranked().candidate().code()),
                Column.text(
                        texts.text(language, "plan.rank.title"),
                        line -> now.file(line.project()).title()),
                Column.text(
                        texts.text(language, "plan.item.beneficiary"),
                        line -> now.file(line.project()).beneficiary()),
                Column.text(
                        texts.text(language, "plan.rank.where"),
                        line -> now.file(line.project()).place()),
                Column.text(texts.text(language, "plan.rank.why"), line -> grounds(language, line)),
                Column.text(
                        texts.text(language, "plan.rank.source"),
                        line -> texts.text(
                                language,
                                "budget.source." + line.ranked().candidate().source())),
                Column.money(
                        texts.text(language, "plan.item.proposed"),
                        line -> line.ranked().candidate().amount()),
                Column.<Line>money(
                                texts.text(language, "plan.rank.given"),
                                line -> line.chosen() ? line.amount() : Dong.ZERO)
                        .withTotal(),
                Column.money(texts.text(language, "plan.rank.short"), Line::shortfall),
                Column.text(
                        texts.text(language, "plan.rank.by-law"),
                        line -> texts.text(language, line.chosenByLaw() ? "plan.rank.chosen" : "plan.rank.not-chosen")),
                Column.text(
                        texts.text(language, "plan.rank.by-hand"),
                        line -> line.change() == null ? "" : line.change().reason()));
    }

    private static String grounds(Locale language, Line line) {
        boolean vi = language.getLanguage().equals("vi");
        return line.ranked().candidate().grounds().stream()
                .map(held ->
                        (vi ? held.ground().name().vi() : held.ground().name().en()) + " ("
                                + held.ground().basis().text() + ")")
                .collect(Collectors.joining("; "));
    }
}
