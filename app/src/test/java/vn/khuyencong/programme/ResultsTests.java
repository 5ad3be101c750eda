package vn.khuyencong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.desk.Upkeep;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Year;
import vn.khuyencong.support.YearTest;

/** What is kept beside the files of the sample year is what the files say, before the job has come by and after. */
@YearTest
class ResultsTests {

    @Autowired
    Rows rows;

    @Autowired
    Year year;

    @Autowired
    Upkeep upkeep;

    @Test
    void figuresAreTheSameBeforeAndAfterTheyAreTakenUp() {
        assertThat(year.all("project.project")).isNotEmpty();
        take();
        assertThat(rows.change("update project.project set title = title")).isPositive();
        var before = lines();

        assertThat(rows.one(Integer.class, "select count(*) from programme.tally where part = 'ACHIEVED'"))
                .isPositive();
        assertThat(take()).isPositive();
        assertThat(lines()).isEqualTo(before);
        assertThat(take()).isZero();
    }

    private int take() {
        return upkeep.run(ResultConfiguration.FUNCTION);
    }

    private List<String> lines() {
        return rows.all((row, _) -> row.getString(1), "select t::text from programme.tally t order by 1");
    }
}
