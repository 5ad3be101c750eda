package vn.khuyencong.sample;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.treasury.DraftPayment;
import vn.khuyencong.budget.treasury.IndexCode;
import vn.khuyencong.budget.treasury.IndexCodes;
import vn.khuyencong.budget.treasury.MovePayment;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.budget.treasury.PayableFiles;
import vn.khuyencong.budget.treasury.PaymentDraft;
import vn.khuyencong.budget.treasury.PaymentStatus;
import vn.khuyencong.budget.treasury.PaymentStep;
import vn.khuyencong.sample.Happening.Phase;

/** Requests for payment through the State Treasury, each as far as it is told. */
@Component
@Order(6)
class RequestStory implements FileStory {

    private final DraftPayment draft;
    private final MovePayment move;
    private final PayableFiles files;
    private final IndexCodes codes;
    private final OfficeClock clock;

    RequestStory(DraftPayment draft, MovePayment move, PayableFiles files, IndexCodes codes, OfficeClock clock) {
        this.draft = draft;
        this.move = move;
        this.files = files;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var told = file.told().request();
        if (told == null) {
            return List.of();
        }
        var request = UUID.randomUUID();
        var happenings = new ArrayList<Happening>();
        happenings.add(file.happening(told.day(), Phase.WORK, SamplePeople.ACCOUNTANT, () -> draft(file, request)));
        if (told.to() == PaymentStatus.DRAFTED) {
            return happenings;
        }
        happenings.add(by(file, SamplePeople.ACCOUNTANT, () -> move(file, request, 1, PaymentStep.SUBMIT, "")));
        if (told.to() == PaymentStatus.SUBMITTED) {
            return happenings;
        }
        if (told.to() == PaymentStatus.RETURNED) {
            happenings.add(by(file, told.approver(), () -> move(file, request, 2, PaymentStep.RETURN, told.note())));
            return happenings;
        }
        happenings.add(by(file, told.approver(), () -> move(file, request, 2, PaymentStep.APPROVE, "")));
        happenings.add(by(file, SamplePeople.ACCOUNTANT, () -> move(file, request, 3, PaymentStep.SEND, "")));
        if (told.to() == PaymentStatus.PAID) {
            happenings.add(by(
                    file,
                    SamplePeople.ACCOUNTANT,
                    () -> move(file, request, 4, PaymentStep.PAY, file.paper("UNC-KB"))));
        }
        return happenings;
    }

    private static Happening by(SampleFile file, String account, Runnable work) {
        var told = file.told().request();
        if (told == null) throw new IllegalStateException("Nothing is told of a request");
        return file.happening(told.day(), Phase.WORK, account, work);
    }

    private void draft(SampleFile file, UUID request) {
        var due = files.payable(file.id()).orElseThrow();
        Outcomes.asked(
                file.title(),
                draft.draft(new PaymentDraft(
                        request,
                        due.project(),
                        file.paper("GR-" + DateTimeFormatter.BASIC_ISO_DATE.format(clock.today())),
                        due.left(),
                        new PaymentDraft.Receiver(due.receiver(), "9999 0000 (mẫu)", "Ngân hàng (mẫu)"),
                        "Hỗ trợ khuyến công theo hợp đồng đề án " + due.code(),
                        code(IndexCode.Part.CHAPTER),
                        code(IndexCode.Part.CLAUSE),
                        code(IndexCode.Part.SUB_ITEM),
                        papers(file, due))));
    }

    private static Map<String, String> papers(SampleFile file, PayableFile due) {
        return List.of("WITHDRAWAL", "CONTRACT", "APPROVAL", "ACCEPTANCE", "WORK_DONE").stream()
                .collect(Collectors.toMap(code -> code, _ -> file.paper("HS") + " " + due.year()));
    }

    private UUID code(IndexCode.Part part) {
        return codes.on(clock.today()).stream()
                .filter(code -> code.part() == part)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void move(SampleFile file, UUID request, int version, PaymentStep step, String note) {
        var day = step == PaymentStep.PAY ? clock.today() : null;
        Outcomes.asked(file.title(), move.move(new MovePayment.Wanted(request, version, step, note, day)));
    }
}
