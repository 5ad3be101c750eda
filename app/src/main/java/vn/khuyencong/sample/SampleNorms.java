package vn.khuyencong.sample;

import org.springframework.stereotype.Component;
import vn.khuyencong.norm.NormFiles;
import vn.khuyencong.norm.ShippedNorms;

/** The levels and rules that the sample city has set for its own money, beside the national norms. */
@Component
class SampleNorms {

    private static final String FILE = "local-norms.yaml";

    private final ShippedNorms national;
    private final NormFiles files;

    SampleNorms(ShippedNorms national, NormFiles files) {
        this.national = national;
        this.files = files;
    }

    void load() {
        national.load();
        files.add(FILE, SampleTable.text(FILE));
    }
}
