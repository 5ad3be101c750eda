package vn.khuyencong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One đề án from the owner's question to its settlement, through the pages, with everybody who has a part in it. */
class MainJobJourneyTests {

    private static final List<String> STEPS = List.of(
            "Nộp đề án",
            "Trả lại để bổ sung",
            "Thẩm định đạt",
            "Trình kế hoạch",
            "Phê duyệt kế hoạch",
            "Ký hợp đồng",
            "Báo cáo tiến độ",
            "Xác nhận tiến độ",
            "Tạm ứng",
            "Nghiệm thu",
            "Thanh toán phần còn lại",
            "Quyết toán");
    private static final List<String> PEOPLE =
            List.of("Phạm Ngọc Anh", "Nguyễn Thị Thanh Thảo", "Lê Văn Hoàng", "Trần Phước Hải", "Đoàn Thị Bích Ngọc");

    private Cast cast;

    @BeforeEach
    void open() {
        cast = new Cast();
    }

    @AfterEach
    void close() {
        cast.close();
    }

    @Test
    void aNeedBecomesADeAnAndIsSettled() {
        new NeedChapter(cast).tell();
        var writing = new WritingChapter(cast);
        var file = writing.tell();
        var decision = new DecisionChapter(cast, file);
        decision.returns();
        writing.mends(file);
        decision.appraises();

        var money = new MoneyChapter(cast, file);
        long before = money.left();
        decision.plans();
        decision.approves();
        assertThat(money.left()).isEqualTo(before - 150_000_000);
        money.signs();
        money.advances();
        money.accepts();
        money.pays();
        assertThat(money.left()).isEqualTo(before - 150_000_000);
        money.settles();
        assertThat(money.left()).isEqualTo(before - 140_000_000);

        everyMoveIsKept(file);
        everyNumberOpensItsList();
        theOwnerSeesIt(file);
    }

    private void everyMoveIsKept(String file) {
        var history = cast.officer().opens(file).page().locator("#qua-trinh li");
        STEPS.forEach(step -> assertThat(texts(history)).anyMatch(text -> text.contains(step)));
        PEOPLE.forEach(name -> assertThat(texts(history)).anyMatch(text -> text.contains(name)));
        assertThat(texts(history))
                .filteredOn(text -> text.contains("Tạm ứng") || text.contains("Nộp đề án"))
                .allMatch(text -> text.contains("Điều"));
        cast.officer().looks("qua-trinh");
    }

    private void everyNumberOpensItsList() {
        var leader = cast.leader().opens("/tong-quan").looks("tong-quan");
        var links = leader.page().locator("main .four a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.startsWith("/"))
                .toList();
        assertThat(links).hasSizeGreaterThan(5);
        links.forEach(link -> {
            assertThat(leader.page().navigate(link).status()).isEqualTo(200);
            leader.seesIn("main table", "").fitsTheWindow();
        });
        leader.opens("/tong-quan")
                .clicksOn("main .four a[href*='tien=da-quyet-toan']")
                .sees(NeedChapter.MACHINE);
    }

    private void theOwnerSeesIt(String file) {
        cast.owner()
                .opens("/ho-so-cua-toi")
                .sees("Đã quyết toán")
                .looks("ho-so-cua-toi")
                .clicksOn("main a[href='" + file + "']")
                .seesIn("#quyet-toan", "140.000.000")
                .looks("de-an-cua-toi");
    }

    private static List<String> texts(Locator rows) {
        return rows.allInnerTexts();
    }
}
