package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.desk.Upkeep;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Year;
import vn.khuyencong.support.YearTest;

/** What is kept of the sample year's ledger is what its entries and balances come to, folded or not. */
@YearTest
class LedgerSumsTests {

    @Autowired
    Rows rows;

    @Autowired
    Year year;

    @Autowired
    Upkeep upkeep;

    @Test
    void accountsComeToWhatTheirEntriesAndBalancesDo() {
        assertThat(year.all("budget.entry")).isNotEmpty();
        agree();
        upkeep.run(LedgerSumConfiguration.FUNCTION);
        agree();
        assertThat(rows.one(Integer.class, """
                select max(n) from (select count(*) as n from budget.entry_sum group by fund_id, kind, reversing
                                    union all select count(*) from budget.bucket_sum group by fund_id, bucket) each""")).isOne();
    }

    private void agree() {
        assertThat(
                        lines(
                                "select fund_id, kind, reversing, sum(entries), sum(change_vnd) from budget.entry_sum group by 1, 2, 3"))
                .isEqualTo(
                        lines(
                                "select fund_id, kind, reverses is not null, count(*), sum(amount_vnd) from budget.entry group by 1, 2, 3"));
        assertThat(
                        lines(
                                "select fund_id, bucket, sum(change_vnd) from budget.bucket_sum group by 1, 2 having sum(change_vnd) <> 0"))
                .isEqualTo(
                        lines(
                                "select fund_id, bucket, sum(amount_vnd) from budget.balance group by 1, 2 having sum(amount_vnd) <> 0"));
        assertThat(lines("select fund_id, account, debit_vnd, credit_vnd from budget.trial_balance"))
                .isEqualTo(
                        lines(
                                "select fund_id, account, sum(debit_vnd), sum(credit_vnd) from budget.posting_line group by 1, 2"));
    }

    private List<String> lines(String select) {
        return rows.all((row, _) -> row.getString(1), "select t::text from (" + select + ") t order by 1");
    }
}
