package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.CreateReview;
import vn.khuyencong.legal.OpenReview;
import vn.khuyencong.legal.PrepareReview;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.sample.Story.LawReview;

/** The moves of the review as its people make them. */
@Component
class ReviewWork {

    private final CreateReview create;
    private final PrepareReview prepare;
    private final OpenReview open;
    private final FindingWork findings;
    private final OfficeClock clock;

    ReviewWork(CreateReview create, PrepareReview prepare, OpenReview open, FindingWork findings, OfficeClock clock) {
        this.create = create;
        this.prepare = prepare;
        this.open = open;
        this.findings = findings;
        this.clock = clock;
    }

    /** The officer makes the list and says who reviews what. */
    UUID begin(LawReview told, LocalDate deadline) {
        var terms = new ReviewRound.Terms(told.name(), told.scope(), clock.today(), deadline);
        var round =
                create.create(new ReviewRound.Create(UUID.randomUUID(), terms)).orFail();
        var sight = findings.sight();
        var documents = told.documents().stream()
                .map(document -> sight.document(document.number()))
                .collect(Collectors.toSet());
        prepare.add(round, sight.roundVersion(round), documents).orFail();
        for (var document : told.documents()) {
            prepare.assign(new ReviewRound.Assign(
                            round,
                            sight.roundVersion(round),
                            sight.organisation(document.reviewer()),
                            Set.of(sight.finding(document.number()))))
                    .orFail();
        }
        prepare.askToOpen(round, sight.roundVersion(round)).orFail();
        return round;
    }

    void open(UUID round, String plan) {
        open.open(new ReviewRound.Open(round, findings.sight().roundVersion(round), plan, clock.today()))
                .orFail();
    }

    void send(LawReview.Finding told, @Nullable LocalDate due) {
        findings.send(
                told.number(),
                new ReviewFinding.Answer(
                        told.conclusions(), told.reason(), told.proposal(), told.places(), Set.of(), null, due));
    }

    void accept(String number) {
        findings.accept(number);
    }

    void giveBack(String number, String words) {
        findings.giveBack(number, words);
    }
}
