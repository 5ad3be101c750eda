package vn.khuyencong.legal.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewFindingReader;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;

/** Gathers the page of a finding in one transaction. */
@Component
@Transactional(readOnly = true)
class ReviewFindingPages {

    private final ReviewFindingReader findings;
    private final OfficeClock clock;

    ReviewFindingPages(ReviewFindingReader findings, OfficeClock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /** @throws NotFound if it is not a finding of that round, or not the reader's to see */
    ReviewFindingPage page(UUID round, UUID id) {
        var look = look(round, id);
        return new ReviewFindingPage(
                look, clock.today(), ReviewFindingForm.of(look.finding()), Problems.NONE, UUID.randomUUID(), false);
    }

    ReviewFindingPage refused(UUID round, UUID id, ReviewFindingForm form, Problems problems) {
        return again(round, id, form, problems, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    ReviewFindingPage overtaken(UUID round, UUID id, ReviewFindingForm form) {
        return again(round, id, form, Problems.NONE, true);
    }

    private ReviewFindingPage again(UUID round, UUID id, ReviewFindingForm form, Problems problems, boolean overtaken) {
        var look = look(round, id);
        return new ReviewFindingPage(
                look, clock.today(), form.over(look.finding()), problems, UUID.randomUUID(), overtaken);
    }

    private ReviewFindingReader.Look look(UUID round, UUID id) {
        var look = findings.look(id);
        if (!look.round().id().equals(round)) {
            throw new NotFound("Finding " + id + " is not of round " + round);
        }
        return look;
    }
}
