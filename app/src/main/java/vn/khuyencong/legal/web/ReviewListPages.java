package vn.khuyencong.legal.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.legal.CreateReview;
import vn.khuyencong.legal.ReviewList;
import vn.khuyencong.legal.ReviewStage;
import vn.khuyencong.shared.NotAllowed;

/** Gathers the list of rounds in one transaction. */
@Component
@Transactional(readOnly = true)
class ReviewListPages {

    private final ReviewList list;
    private final CreateReview createReview;
    private final CurrentActor current;
    private final OfficeClock clock;

    ReviewListPages(ReviewList list, CreateReview createReview, CurrentActor current, OfficeClock clock) {
        this.list = list;
        this.createReview = createReview;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed for a reader whose office takes no part in reviews */
    ReviewListPage page(Map<String, String> parameters) {
        requireOffice(current);
        var address = new ReviewAddress(parameters);
        var filter = new ReviewList.Filter(
                address.words(),
                address.one("trang-thai", ReviewStage.class),
                address.year("nam"),
                address.flag("qua-han"),
                address.one("xep", ReviewList.Sort.class, ReviewList.Sort.DEADLINE));
        var paging = address.paging("q", "trang-thai", "nam", "qua-han", "xep");
        var totals = list.totals(filter);
        return new ReviewListPage(
                filter,
                address.query("q", "trang-thai", "nam", "qua-han", "xep"),
                list.rows(filter, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.rounds()),
                clock.today(),
                createReview.mayCreate());
    }

    /** Officials of the province, and communes; row-level security shows these only what is theirs. */
    static void requireOffice(CurrentActor current) {
        var role = current.get().role();
        if (!role.isOfficial() && role != Role.COMMUNE) {
            throw new NotAllowed("Reviews are read by the offices of the province");
        }
    }
}
