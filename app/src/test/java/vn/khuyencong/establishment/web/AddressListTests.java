package vn.khuyencong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.MoveEstablishment;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Paging;

/** Establishments whose unit has ended wait to be confirmed. Each test rolls back what it did. */
@OfficeTest
class AddressListTests {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    @Autowired
    private AddressList list;

    @Autowired
    private MoveEstablishment moves;

    @Autowired
    private Establishments establishments;

    @Autowired
    private Units units;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"so.chuyenvien", "so.lanhdao", "trungtam"})
    void anEstablishmentInAFormerCommuneWaitsAndIsConfirmedInOneOfItsSuccessors(String person) {
        rolledBack(person, () -> {
            var id = inFormerUnit("20194");
            assertThat(list.all("", "mot")).extracting(AddressListPage.Row::id).contains(id);
            assertThat(list.all("", "nhieu"))
                    .extracting(AddressListPage.Row::id)
                    .doesNotContain(id);
            var establishment = establishments.get(id);
            var elsewhere = office.unit("20332");
            assertThat(moves.move(id, establishment.version(), elsewhere))
                    .isInstanceOf(MoveEstablishment.Outcome.Refused.class);
            var now = office.unit("20194");
            assertThatThrownBy(() -> moves.move(id, establishment.version() + 7, now))
                    .isInstanceOf(Stale.class);
            assertThat(moves.move(id, establishment.version(), now)).isInstanceOf(MoveEstablishment.Outcome.Done.class);
            assertThat(establishments.get(id).unit()).isEqualTo(now);
            assertThat(list.all("", "")).extracting(AddressListPage.Row::id).doesNotContain(id);
            assertThat(moves.move(id, establishment.version(), now))
                    .as("a double click")
                    .isInstanceOf(MoveEstablishment.Outcome.Done.class);
            return null;
        });
    }

    /** As many statements for one page of many as for one page of few, and the database cuts the page. */
    @Test
    void aPageIsCutByTheDatabase() {
        rolledBack("so.chuyenvien", () -> {
            inFormerUnit("20194");
            var few = Statements.of(() -> page("", 1));
            var fewOfAKind = Statements.of(() -> page("mot", 1));
            sql.sql("""
                            update establishment.establishment set unit_id =
                                (select id from territory.unit where code = '20194' and in_force @> ?::date)""").param(JUNE).update();
            var all = list.all("", "");
            assertThat(all).hasSizeGreaterThan(4);
            assertThat(Statements.of(() -> page("", 1)))
                    .hasSameSizeAs(few)
                    .hasSizeLessThanOrEqualTo(4)
                    .anyMatch(statement -> statement.contains("fetch next"));
            assertThat(Statements.of(() -> page("mot", 1)))
                    .hasSameSizeAs(fewOfAKind)
                    .hasSizeLessThanOrEqualTo(7);
            assertThat(page("", 1).paging().total()).isEqualTo(all.size());
            assertThat(page("", 2).rows()).isEqualTo(all.subList(2, 4));
            assertThat(page("mot", 2).rows()).isEqualTo(all.subList(2, 4));
            assertThat(page("nhieu", 1).paging().total()).isZero();
            return null;
        });
    }

    @Test
    void othersDoNotConfirm() {
        for (var person : List.of("ketoan", "taichinh", "ubnd", "thanhtra")) {
            assertThatThrownBy(() -> office.as(person, () -> moves.move(UUID.randomUUID(), 0, UUID.randomUUID())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private AddressListPage page(String kind, int number) {
        return list.page("", kind, new Paging(number, 2, 0, ""), true, List.of(), false);
    }

    private UUID inFormerUnit(String code) {
        var former = units.onDate(code, JUNE).orElseThrow().id();
        var id = sql.sql("select id from establishment.establishment order by name limit 1")
                .query(UUID.class)
                .single();
        sql.sql("update establishment.establishment set unit_id = ? where id = ?")
                .params(former, id)
                .update();
        return id;
    }

    private void rolledBack(String person, Supplier<?> work) {
        office.as(
                person,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
