package vn.khuyencong.legal;

import org.springframework.stereotype.Component;

/** Tells whoever is next about a finding. */
@Component
class ReviewFindingNews {

    private final ReviewNews news;
    private final ReviewDocuments documents;

    ReviewFindingNews(ReviewNews news, ReviewDocuments documents) {
        this.news = news;
        this.documents = documents;
    }

    void tell(ReviewFindingStep step, ReviewRound round, ReviewFinding finding, String words) {
        var about = documents.label(finding);
        switch (step) {
            case SEND -> {
                var reviewer = finding.reviewer();
                news.sent(
                        round,
                        finding,
                        about,
                        reviewer == null
                                ? ""
                                : documents.bodyName(round.province(), reviewer).orElse(""));
            }
            case RETURN -> news.returned(round, finding, about, words);
            case ACCEPT -> news.done(finding.id());
            case PROPOSE, SAVE -> {}
        }
    }
}
