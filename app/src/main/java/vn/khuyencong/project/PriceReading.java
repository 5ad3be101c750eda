package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Dong;

/** Our reading of what a price in the estimate rests on: all of it dated settings. */
@Component
@Transactional(readOnly = true)
class PriceReading {

    private static final String ALL = "PRICE_";
    private static final String STOPS = "STOP";

    private final Norms norms;

    PriceReading(Norms norms) {
        this.norms = norms;
    }

    /** Empty where no norm of the day asks for evidence of prices. */
    Optional<PriceRule> on(Project project, LocalDate day) {
        var settings = norms.settings(ALL, project.scope().tier(), project.province(), day).stream()
                .collect(Collectors.toMap(Setting::code, Function.identity()));
        var activities = settings.get("PRICE_EVIDENCE_ACTIVITIES");
        return activities == null
                ? Optional.empty()
                : Optional.of(new PriceRule(
                        Set.of(activities.value().split(" ")),
                        new Dong(Long.parseLong(value(settings, "PRICE_EVIDENCE_AMOUNT"))),
                        Integer.parseInt(value(settings, "PRICE_QUOTATIONS")),
                        Integer.parseInt(value(settings, "PRICE_QUOTATION_DAYS")),
                        Step.valueOf(value(settings, "PRICE_EVIDENCE_STEP")),
                        value(settings, "PRICE_EVIDENCE_LACKING").equals(STOPS),
                        value(settings, "PRICE_OVER_EVIDENCE").equals(STOPS),
                        activities.basis()));
    }

    private static String value(Map<String, Setting> settings, String code) {
        var setting = settings.get(code);
        if (setting == null) throw new IllegalStateException("No setting " + code);
        return setting.value();
    }
}
