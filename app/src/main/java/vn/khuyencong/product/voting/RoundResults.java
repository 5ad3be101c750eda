package vn.khuyencong.product.voting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.PassMark;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Tier;

/** What a round comes to: averages when the scoring is closed, the notice of the result, certificates. */
@Component
@Transactional
public class RoundResults {

    private static final String COMPLAINT = "COMPLAINT";
    private static final String OUTLIER = "VOTING_OUTLIER";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Entries entries;
    private final Sheets sheets;
    private final IssueCertificates certificates;
    private final Norms norms;
    private final VotingNews news;

    RoundResults(Entries entries, Sheets sheets, IssueCertificates certificates, Norms norms, VotingNews news) {
        this.entries = entries;
        this.sheets = sheets;
        this.certificates = certificates;
        this.norms = norms;
        this.news = news;
    }

    int entries(Round round) {
        return entries.accepted(round.id()).size();
    }

    /** The average of each entry is kept, by the law of the day the scoring is closed. */
    void close(Round round, LocalDate day) {
        var handed = sheets.handed(round.id());
        for (var entry : entries.accepted(round.id())) {
            entries.score(entry, tally(handed.getOrDefault(entry.id(), List.of()), day));
        }
    }

    /** What the sheets of an entry come to by the law of a day. */
    public ScoreRules.Tally tally(List<ScoreRules.Handed> sheets, LocalDate day) {
        int mark = norms.passMark(day).map(PassMark::points).orElseThrow();
        var far = norms.setting(OUTLIER, Tier.LOCAL, null, day)
                .map(Setting::value)
                .map(BigDecimal::new)
                .orElseThrow();
        return ScoreRules.tally(sheets, mark, far);
    }

    /** The average of a day from which on a product passes, with its article. */
    public PassMark mark(LocalDate day) {
        return norms.passMark(day).orElseThrow();
    }

    /** Inclusive. */
    LocalDate lastDayOfComplaints(LocalDate notified) {
        return norms.deadline(COMPLAINT, Tier.NATIONAL, null, notified, notified.getYear())
                .map(Deadline::lastDay)
                .orElseThrow();
    }

    /** Each owner is told what became of her entry, and until when she may complain. */
    void tell(Round round, LocalDate notified) {
        var lastDay = DAY.format(lastDayOfComplaints(notified));
        entries.accepted(round.id()).forEach(entry -> news.notified(round, entry, lastDay));
    }

    void issue(Round round, LocalDate day) {
        certificates.issue(
                round,
                entries.accepted(round.id()).stream()
                        .filter(Entry::isRecognised)
                        .toList(),
                day);
    }
}
