package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.BasisPoints;

/** Our reading of the value-added tax: whether what is deducted is a cost, and which rates there are. */
@Component
@Transactional(readOnly = true)
public class VatReading {

    private static final String COST = "SUPPORTED_COST";
    private static final String LEFT_OUT = "WITHOUT_DEDUCTIBLE_VAT";
    private static final String RATES = "VAT_RATES";

    private final Norms norms;

    VatReading(Norms norms) {
        this.norms = norms;
    }

    /** Whether VAT that the beneficiary deducts is no part of the supported cost on a day. */
    boolean isLeftOut(Project project, LocalDate day) {
        return norms.setting(COST, project.scope().tier(), project.province(), day)
                .filter(setting -> setting.value().equals(LEFT_OUT))
                .isPresent();
    }

    /** The rates a line may have on a day, in order. */
    public List<BasisPoints> rates(Project project, LocalDate day) {
        return norms.setting(RATES, project.scope().tier(), project.province(), day).stream()
                .flatMap(setting -> Arrays.stream(setting.value().split(" ")))
                .map(percent -> BasisPoints.ofPercent(Integer.parseInt(percent)))
                .toList();
    }
}
