package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Step;
import vn.khuyencong.web.LifeStep;
import vn.khuyencong.web.Ui;

/** The line of life of a file, in seven stations. */
final class LifeLine {

    private static final List<Step> STATIONS = List.of(
            Step.SUBMIT, Step.APPRAISE, Step.PROPOSE, Step.APPROVE, Step.SIGN_CONTRACT, Step.ACCEPT, Step.SETTLE);

    private LifeLine() {}

    static List<LifeStep> of(Ui ui, ProjectPage page) {
        var line = new ArrayList<LifeStep>();
        var reached = reached(page);
        for (int i = 0; i < STATIONS.size(); i++) {
            var label = ui.t("project.life." + STATIONS.get(i));
            if (i < reached) {
                line.add(LifeStep.done(label, day(ui, page, STATIONS.get(i))));
            } else if (i == reached) {
                line.add(here(ui, page, label));
            } else {
                line.add(LifeStep.next(label));
            }
        }
        return line;
    }

    private static LifeStep here(Ui ui, ProjectPage page, String label) {
        var stage = page.project().stage();
        var office = page.office();
        return stage.isEnd()
                ? LifeStep.stopped(label, ui.t("project.stage." + stage))
                : LifeStep.now(label, office == null ? "" : ui.t("project.office." + office));
    }

    /** How many stations lie behind. */
    private static int reached(ProjectPage page) {
        return switch (page.project().stage()) {
            case DRAFT, RETURNED, WITHDRAWN -> 0;
            case SUBMITTED, REFUSED -> 1;
            case APPRAISED, FORWARDED -> 2;
            case PROPOSED -> 3;
            case APPROVED -> 4;
            case UNDER_WAY -> 5;
            case STOPPING, STOPPED -> page.file().contract() == null ? 4 : 5;
            case ACCEPTED -> 6;
            case SETTLED -> 7;
        };
    }

    private static String day(Ui ui, ProjectPage page, Step step) {
        return page.file().moves().stream()
                .filter(move -> move.step() == step)
                .reduce((_, later) -> later)
                .map(move -> ui.date(move.at().atZone(OfficeClock.ZONE).toLocalDate()))
                .or(() -> Optional.of(""))
                .get();
    }
}
