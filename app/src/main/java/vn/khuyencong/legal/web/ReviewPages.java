package vn.khuyencong.legal.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.legal.ReviewConclusion;
import vn.khuyencong.legal.ReviewFilter;
import vn.khuyencong.legal.ReviewFindingStage;
import vn.khuyencong.legal.ReviewReader;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.legal.ReviewStage;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the page of a round in one transaction. */
@Component
@Transactional(readOnly = true)
class ReviewPages {

    static final String MATTER = "review";

    private static final String[] KEPT = {"q", "don-vi", "trang-thai", "ket-luan", "qua-han", "xep"};

    private static final int WHILE_PREPARING = 200;

    private final ReviewReader rounds;
    private final Comments comments;
    private final Attachments attachments;
    private final CurrentActor current;
    private final OfficeClock clock;

    ReviewPages(
            ReviewReader rounds, Comments comments, Attachments attachments, CurrentActor current, OfficeClock clock) {
        this.rounds = rounds;
        this.comments = comments;
        this.attachments = attachments;
        this.current = current;
        this.clock = clock;
    }

    ReviewPage page(UUID id, Map<String, String> address) {
        var round = rounds.round(id);
        return page(round, address, ReviewForm.of(round, clock.today()), Map.of(), Problems.NONE, false);
    }

    ReviewPage refused(UUID id, ReviewForm form, Map<String, String> why, Problems problems) {
        var round = rounds.round(id);
        return page(round, Map.of(), form.over(round), why, problems, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    ReviewPage overtaken(UUID id, ReviewForm form, Map<String, String> why) {
        var round = rounds.round(id);
        return page(round, Map.of(), form.over(round), why, Problems.NONE, true);
    }

    static ReviewFilter filter(Map<String, String> parameters) {
        var address = new ReviewAddress(parameters);
        return new ReviewFilter(
                address.words(),
                address.id("don-vi"),
                address.one("trang-thai", ReviewFindingStage.class),
                address.one("ket-luan", ReviewConclusion.class),
                address.flag("qua-han"),
                address.one("xep", ReviewFilter.Sort.class, ReviewFilter.Sort.NUMBER));
    }

    private ReviewPage page(
            ReviewRound round,
            Map<String, String> parameters,
            ReviewForm form,
            Map<String, String> why,
            Problems problems,
            boolean overtaken) {
        var address = new ReviewAddress(parameters);
        var filter = filter(parameters);
        // whoever prepares a round ticks documents in its list and wants to see all of them
        var preparing = round.stage() == ReviewStage.DRAFT;
        var paging = address.paging(preparing ? WHILE_PREPARING : Paging.DEFAULT_SIZE, KEPT);
        var look = rounds.look(round, filter, paging.offset(), paging.size());
        return new ReviewPage(
                look,
                clock.today(),
                filter,
                address.query(KEPT),
                paging.withTotal(look.progress().shown()),
                comments.list(MATTER, round.id()),
                attachments.list(MATTER, round.id()),
                current.get().role() != Role.INSPECTOR,
                form,
                why,
                problems,
                UUID.randomUUID(),
                overtaken);
    }
}
