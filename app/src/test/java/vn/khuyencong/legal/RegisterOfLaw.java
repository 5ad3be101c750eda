package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.support.Office;

/** Enters invented documents, places and relations as the department's officer would. Each test has its own numbers. */
@TestComponent
public class RegisterOfLaw {

    public static final String OFFICER = "so.chuyenvien";

    private final RegisterDocument register;
    private final RelateDocuments relate;
    private final KeepProvision add;
    private final Office office;

    RegisterOfLaw(RegisterDocument register, RelateDocuments relate, KeepProvision add, Office office) {
        this.register = register;
        this.relate = relate;
        this.add = add;
        this.office = office;
    }

    public static DocumentFacts facts(String number, @Nullable LocalDate issued, @Nullable LocalDate effective) {
        return new DocumentFacts(
                number,
                "Thông tư",
                "Bộ Mẫu",
                "Văn bản bịa ra số " + number,
                "Invented document " + number,
                issued,
                effective,
                false,
                Reading.READ_AMENDED);
    }

    public UUID document(String number, LocalDate issued, LocalDate effective) {
        return done(office.as(OFFICER, () -> register.register(facts(number, issued, effective))));
    }

    public UUID place(UUID document, String place) {
        return place(document, place, null);
    }

    public UUID place(UUID document, String place, @Nullable Period inForce) {
        var told = new NewProvision(
                document, place, "Câu tóm tắt bịa ra.", "An invented sentence.", Reading.READ_AMENDED, inForce);
        return done(office.as(OFFICER, () -> add.add(told)));
    }

    /** The document does it to a place of the other, or to the whole where the place is empty. */
    public UUID relation(UUID document, DocumentLink.Kind kind, String other, String otherPlace, LocalDate onDate) {
        var told = new NewRelation(document, kind, true, other, onDate, null, otherPlace);
        return done(office.as(OFFICER, () -> relate.relate(told)));
    }

    private static UUID done(LawOutcome outcome) {
        return switch (outcome) {
            case LawOutcome.Done(var id) -> id;
            case LawOutcome.Refused(var findings) -> throw new AssertionError("Refused: " + findings);
        };
    }
}
