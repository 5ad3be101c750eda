package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;

/** What the list says it comes to is what its lines come to, however many write at once, before and after folding. */
@LifeTest
class ListSumTests {

    private static final LocalDate DAY = LocalDate.of(2056, 3, 1);
    private static final int WRITERS = 3;
    private static final int FILTERS = 60;

    @Autowired
    JdbcConnectionDetails owner;

    @Autowired
    Office office;

    @Autowired
    ListTotals totals;

    @Test
    void everyListComesToWhatItsLinesComeTo() throws Exception {
        try (var files = new InventedFiles(owner, 40);
                var pool = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(seed -> () -> files.changeAtRandom(new Random(seed), 60))
                    .map(pool::submit)
                    .toList();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                assertThat(files.unequal()).as("while others write").isEmpty();
            }
            for (var writer : writers) {
                assertThat(writer.get()).as("changes that were kept").isPositive();
            }
            assertThat(files.unequal()).isEmpty();
            everyFilterAgrees();

            files.fold();
            assertThat(files.unequal()).as("folded").isEmpty();
            assertThat(files.rowsOfOneCombination()).isEqualTo(1);
            everyFilterAgrees();
        }
    }

    @Test
    void nothingIsLeftOfFilesThatAreGone() throws SQLException {
        // others may have files of these years too
        int others;
        try (var none = new InventedFiles(owner, 0)) {
            none.fold();
            others = none.sums();
        }
        try (var files = new InventedFiles(owner, 5)) {
            assertThat(files.sums()).isGreaterThan(others);
        }
        try (var none = new InventedFiles(owner, 0)) {
            none.fold();
            assertThat(none.sums()).isEqualTo(others);
        }
    }

    @Test
    void whoSeesSomeFilesOnlyLearnsNothingFromTheSums() throws SQLException {
        try (var _ = new InventedFiles(owner, 5)) {
            for (var reader : new String[] {"coso1", "xa1"}) {
                office.runAs(
                        reader,
                        () -> assertThat(totals.kept(everything()).count())
                                .as(reader)
                                .isZero());
            }
        }
    }

    private void everyFilterAgrees() {
        var soft = new SoftAssertions();
        var random = new Random(11);
        for (var reader : new String[] {"so.chuyenvien", "trungtam", "thanhtra", "ubnd"}) {
            office.runAs(reader, () -> {
                for (int number = 0; number < FILTERS; number++) {
                    var filter = number == 0 ? everything() : some(random);
                    var lines = totals.reckoned(
                            ListSql.matching(filter, new ListSql.Known(new ListSql.NearDays(DAY, DAY), Set.of())));
                    soft.assertThat(totals.kept(filter))
                            .as("%s %s", reader, filter)
                            .isEqualTo(lines);
                    soft.assertThat(totals.of(filter, DSL.falseCondition()))
                            .as("the sums are read for %s", reader)
                            .isEqualTo(lines);
                }
            });
        }
        soft.assertAll();
    }

    private static ListFilter everything() {
        return new ListFilter("", "", null, "", null, null, null, null, false, "", "", ListFilter.Sort.CODE);
    }

    private static ListFilter some(Random random) {
        var groups = ListFilter.groups();
        var stage = random.nextBoolean()
                ? groups.get(random.nextInt(groups.size()))
                : random.nextBoolean() ? any(random, Stage.values()).name() : "";
        return new ListFilter(
                "",
                stage,
                random.nextBoolean() ? null : Integer.valueOf(2056 + random.nextInt(4)),
                random.nextInt(3) == 0 ? InventedFiles.ACTIVITIES.get(random.nextInt(2)) : "",
                random.nextInt(3) == 0 ? any(random, Tier.values()) : null,
                random.nextInt(4) == 0 ? any(random, ProjectKind.values()) : null,
                random.nextBoolean() ? null : any(random, ListFilter.Money.values()),
                null,
                false,
                "",
                random.nextInt(4) == 0 ? "TTKC-48" : "",
                ListFilter.Sort.CODE);
    }

    private static <T> T any(Random random, T[] of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
