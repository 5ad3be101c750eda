package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** Whoever manages a đề án says whether what was struck is settled by the work done. */
@Service
public class AnswerForceMajeure {

    private final WorkParties parties;
    private final ForceMajeures struck;
    private final ForceMajeureLaw law;
    private final ForceMajeureNews news;
    private final StruckPapers papers;

    AnswerForceMajeure(
            WorkParties parties,
            ForceMajeures struck,
            ForceMajeureLaw law,
            ForceMajeureNews news,
            StruckPapers papers) {
        this.parties = parties;
        this.struck = struck;
        this.law = law;
        this.news = news;
        this.papers = papers;
    }

    /**
     * Keeps an answer; the same one sent again changes nothing.
     *
     * @param record the record it answers
     * @return what stands against it; empty where it is kept
     * @throws vn.khuyencong.shared.Stale if somebody else has answered otherwise meanwhile
     */
    @Transactional
    public List<Finding> answer(UUID id, UUID record, ForceMajeure.Answer answer) {
        var project = parties.managing(id);
        var kept = struck.of(id).all().stream()
                .filter(one -> one.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new NotFound("No force majeure " + record + " of " + project.code()));
        if (answer.equals(kept.answer())) {
            return List.of();
        }
        if (project.stage() != Stage.UNDER_WAY) {
            return List.of(Finding.of("project.struck-not-now", null, project.code()));
        }
        var findings = ForceMajeureRules.answering(kept, answer, papers.actor(), law.today());
        if (answer.confirmed()) {
            findings.addAll(papers.missing(project, kept));
        }
        var basis = law.basis();
        if (basis == null) {
            findings.add(Finding.of("project.struck-no-rule"));
        } else if (findings.isEmpty()) {
            struck.answer(record, answer, basis);
            news.answered(project, answer);
        }
        return findings;
    }
}
