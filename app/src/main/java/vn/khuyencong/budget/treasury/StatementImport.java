package vn.khuyencong.budget.treasury;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.ImportKind;
import vn.khuyencong.desk.ImportRow;
import vn.khuyencong.shared.Finding;

/** Takes over a statement of the State Treasury (sao kê). */
@Component
@Transactional
class StatementImport implements ImportKind {

    private static final String KIND = "sao-ke-kho-bac";

    private final Statements statements;
    private final StatementRows rows;
    private final Permissions permissions;

    StatementImport(Statements statements, StatementRows rows, Permissions permissions) {
        this.statements = statements;
        this.rows = rows;
        this.permissions = permissions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "budget.statement.import";
    }

    @Override
    public List<String> headings() {
        return List.of(
                StatementRules.VOUCHER,
                StatementRules.DAY,
                StatementRules.AMOUNT,
                StatementRules.RECEIVER,
                StatementRules.CONTENT);
    }

    @Override
    public List<String> required() {
        return List.of(StatementRules.VOUCHER, StatementRules.DAY, StatementRules.AMOUNT);
    }

    @Override
    public List<String> otherNames(String heading) {
        return switch (heading) {
            case StatementRules.VOUCHER -> List.of("Số CT", "Chứng từ", "Số UNC", "Số giấy rút");
            case StatementRules.DAY -> List.of("Ngày chứng từ", "Ngày hạch toán", "Ngày chi");
            case StatementRules.AMOUNT -> List.of("Số tiền (đồng)", "Phát sinh chi", "Chi");
            case StatementRules.RECEIVER -> List.of("Tên đơn vị nhận tiền", "Người nhận", "Đơn vị hưởng");
            default -> List.of("Diễn giải", "Nội dung chi");
        };
    }

    @Override
    public boolean mayImport(Actor actor) {
        return permissions.may(actor.role(), Verb.WRITE, Matter.PAYMENT);
    }

    @Override
    public List<Finding> checkAll(List<ImportRow> rows) {
        var findings = StatementRules.whole(rows);
        if (!findings.isEmpty()) {
            return findings;
        }
        var lines = rows.stream()
                .filter(row -> !StatementRules.isTotal(row))
                .flatMap(row -> StatementRules.read(row).stream())
                .toList();
        return !lines.isEmpty() && lines.stream().allMatch(statements::holds)
                ? List.of(Finding.of("budget.statement-there"))
                : List.of();
    }

    @Override
    public List<Finding> check(ImportRow row) {
        var findings = StatementRules.findings(row);
        return findings.isEmpty()
                ? StatementRules.read(row)
                        .filter(_ -> !StatementRules.isTotal(row))
                        .filter(statements::holds)
                        .map(line -> List.of(Finding.of(
                                "budget.statement-line-there", null, line.voucher(), line.paidOn(), line.amount())))
                        .orElse(List.of())
                : findings;
    }

    @Override
    public void takeOver(ImportRow row, UUID from) {
        if (!StatementRules.isTotal(row)) {
            rows.add(StatementRules.read(row).orElseThrow(), from);
        }
    }

    @Override
    public String donePath() {
        return "/kinh-phi/doi-chieu";
    }
}
