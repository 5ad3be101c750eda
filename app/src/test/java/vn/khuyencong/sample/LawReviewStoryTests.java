package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Year;
import vn.khuyencong.support.YearTest;

/** The review that lies in the sample city at its first start. */
@YearTest
class LawReviewStoryTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Year year;

    @Autowired
    Rows rows;

    @Test
    void aRoundIsOpenWithEveryKindOfAnswerAndADraftIsSentRound() {
        assertThat(rows.all((row, _) -> row.getString(1), "select stage from legal.review_round"))
                .containsExactly("OPEN");
        assertThat(rows.all((row, _) -> row.getString(1), "select stage from legal.review_finding"))
                .containsExactlyInAnyOrder("ACCEPTED", "SENT", "RETURNED", "WAITING", "WAITING");
        assertThat(rows.all((row, _) -> row.getString(1), "select stage from legal.drafting_task"))
                .containsExactly("OPINIONS");
        assertThat(rows.one(Integer.class, "select count(*) from legal.drafting_opinion where answered_on is not null"))
                .isOne();
    }

    @Test
    void everyOfficeFindsItInFewStatements() {
        UUID round = year.all("legal.review_round").getFirst();
        UUID task = year.all("legal.drafting_task").getFirst();
        for (var person : List.of("so.chuyenvien", "so.lanhdao", "trungtam", "taichinh", "ubnd", "thanhtra", "xa1")) {
            assertThat(statements(person, "/ra-soat")).as(person).isLessThanOrEqualTo(8);
            assertThat(statements(person, "/du-thao")).as(person).isLessThanOrEqualTo(8);
            assertThat(statements(person, "/ra-soat/" + round)).as(person).isLessThanOrEqualTo(15);
        }
        assertThat(statements("taichinh", "/du-thao/" + task)).isLessThanOrEqualTo(15);
        assertThat(mvc.get().uri("/viec-cua-toi").with(office.signedIn("xa1")))
                .hasStatusOk()
                .bodyText()
                .contains("02/2025/QĐ-UBND (MẪU)");
    }

    private int statements(String person, String address) {
        return Statements.of(() -> assertThat(mvc.get().uri(address).with(office.signedIn(person)))
                        .as(person + " " + address)
                        .hasStatusOk())
                .size();
    }
}
