package vn.khuyencong.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a programme (bản): the first, or an adjustment.
 *
 * @param number       1 is the programme, later ones adjust it
 * @param reason       why it adjusts the one before, empty for the first
 * @param returnReason why it was last returned, empty if it never was
 * @param decider      who decides it by the norm of the day it was approved
 * @param version      counts its changes
 */
public record Edition(
        UUID id,
        UUID programme,
        int number,
        EditionStage stage,
        String reason,
        @Nullable String submissionNumber,
        @Nullable LocalDate submittedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decider,
        String returnReason,
        int version) {

    Edition submitted(Programme.Submit submit) {
        return new Edition(
                id,
                programme,
                number,
                EditionStep.SUBMIT.from(stage),
                reason,
                submit.number().strip(),
                submit.submittedOn(),
                decisionNumber,
                decidedOn,
                decider,
                returnReason,
                version);
    }

    Edition approved(Programme.Approve approve, String by) {
        return new Edition(
                id,
                programme,
                number,
                EditionStep.APPROVE.from(stage),
                reason,
                submissionNumber,
                submittedOn,
                approve.decision().strip(),
                approve.decidedOn(),
                by,
                returnReason,
                version);
    }

    Edition returned(String why) {
        return new Edition(
                id,
                programme,
                number,
                EditionStep.RETURN.from(stage),
                reason,
                submissionNumber,
                submittedOn,
                decisionNumber,
                decidedOn,
                decider,
                why.strip(),
                version);
    }

    Edition next() {
        return new Edition(
                id,
                programme,
                number,
                stage,
                reason,
                submissionNumber,
                submittedOn,
                decisionNumber,
                decidedOn,
                decider,
                returnReason,
                version + 1);
    }
}
