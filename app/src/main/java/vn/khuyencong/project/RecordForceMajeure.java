package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** Whoever carries a đề án out records that it, or a place of it, was struck by force majeure. */
@Service
public class RecordForceMajeure {

    private final WorkParties parties;
    private final StruckWork work;
    private final ForceMajeures struck;
    private final ForceMajeureNews news;
    private final OfficeClock clock;

    RecordForceMajeure(
            WorkParties parties, StruckWork work, ForceMajeures struck, ForceMajeureNews news, OfficeClock clock) {
        this.parties = parties;
        this.work = work;
        this.struck = struck;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Keeps a record; the same form sent again keeps nothing twice.
     *
     * @param request id of the form
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> record(UUID id, ForceMajeure told, UUID request) {
        var project = parties.implementing(id);
        var there = struck.of(id);
        if (there.all().stream().anyMatch(one -> one.id().equals(request))) {
            return List.of();
        }
        return switch (work.of(project, told.place())) {
            case StruckWork.Found.Refused(var finding) -> List.of(finding);
            case StruckWork.Found.Open(var signedOn, var most) -> {
                var findings = ForceMajeureRules.recording(project, told, there, signedOn, most, clock.today());
                if (findings.isEmpty()) {
                    struck.add(id, told, request);
                    news.recorded(project);
                }
                yield findings;
            }
        };
    }
}
