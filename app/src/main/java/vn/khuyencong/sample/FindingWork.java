package vn.khuyencong.sample;

import org.springframework.stereotype.Component;
import vn.khuyencong.legal.JudgeReviewFinding;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.legal.WriteReviewFinding;

/** Findings of the story, by the number of their document. */
@Component
class FindingWork {

    private final WriteReviewFinding write;
    private final JudgeReviewFinding judge;
    private final LawSight sight;

    FindingWork(WriteReviewFinding write, JudgeReviewFinding judge, LawSight sight) {
        this.write = write;
        this.judge = judge;
        this.sight = sight;
    }

    LawSight sight() {
        return sight;
    }

    void send(String number, ReviewFinding.Answer answer) {
        var finding = sight.finding(number);
        write.send(new ReviewFinding.Write(finding, sight.findingVersion(finding), answer))
                .orFail();
    }

    void accept(String number) {
        var finding = sight.finding(number);
        judge.accept(new ReviewFinding.Judge(finding, sight.findingVersion(finding), ""))
                .orFail();
    }

    void giveBack(String number, String words) {
        var finding = sight.finding(number);
        judge.giveBack(new ReviewFinding.Judge(finding, sight.findingVersion(finding), words))
                .orFail();
    }
}
