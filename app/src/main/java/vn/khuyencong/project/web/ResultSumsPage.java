package vn.khuyencong.project.web;

import java.util.List;
import vn.khuyencong.project.ResultTimes.Indicator;
import vn.khuyencong.web.Ui;

/** What all supports came to, by year and activity. */
public record ResultSumsPage(List<Indicator> indicators, List<ResultSum> sums) {

    public boolean average(ResultSum sum) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(sum.indicator()))
                .anyMatch(Indicator::average);
    }

    public String name(Ui ui, ResultSum sum) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(sum.indicator()))
                .findFirst()
                .map(indicator ->
                        ui.pick(indicator.name().vi(), indicator.name().en()))
                .orElse(sum.indicator());
    }
}
