package vn.khuyencong.legal.web;

import java.util.Arrays;
import vn.khuyencong.legal.DraftingStep;
import vn.khuyencong.shared.NotFound;

/** The words of the address by which the steps of drafting are reached. */
final class DraftingAddress {

    private DraftingAddress() {}

    static String of(DraftingStep step) {
        return switch (step) {
            case BEGIN -> "bat-dau";
            case ASK_OPINIONS -> "lay-y-kien";
            case RECORD_OPINION -> "gop-y";
            case SEND_TO_APPRAISAL -> "tham-dinh";
            case SUBMIT -> "trinh";
            case ISSUE -> "ban-hanh";
            case PUBLISH -> "cong-bo";
            case RETURN -> "tra-lai";
            case ABANDON -> "dung";
            case CHANGE -> "dieu-chinh";
        };
    }

    /** @throws NotFound for a word that leads to no step of a task that has begun */
    static DraftingStep step(String word) {
        return Arrays.stream(DraftingStep.values())
                .filter(step -> step != DraftingStep.BEGIN && of(step).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("No step of drafting: " + word));
    }
}
