package vn.khuyencong.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.NormFiles;
import vn.khuyencong.norm.ShippedNorms;

/** The levels and rules that the sample city has set for its own money, beside the national norms. */
@Component
class SampleNorms {

    private static final String FILE = "local-norms.yaml";
    private static final Instant BEGIN =
            LocalDate.of(2025, 8, 1).atStartOfDay(OfficeClock.ZONE).toInstant();

    private final ShippedNorms national;
    private final NormFiles files;

    SampleNorms(ShippedNorms national, NormFiles files) {
        this.national = national;
        this.files = files;
    }

    void load() {
        national.load();
        // known since the day they begin, so that files decided before the first start rest on them
        OfficeClock.at(BEGIN, () -> files.add(FILE, SampleTable.text(FILE)));
    }
}
