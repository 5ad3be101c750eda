package vn.khuyencong.organisation.reform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.BodyNotices;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** The work that waits at a body in its list "my work": it goes where the file goes that it is about. */
@Component
class NoticesHeld implements HeldByOrganisation {

    private final BodyNotices notices;

    NoticesHeld(BodyNotices notices) {
        this.notices = notices;
    }

    @Override
    public String matter() {
        return "notice";
    }

    @Override
    public Way way() {
        return Way.FOLLOWS;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return notices.of(organisations).stream()
                .map(notice -> HeldItem.about(
                        notice.fileId(), notice.id(), notice.organisation(), notice.matter(), notice.link()))
                .toList();
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        notices.readdress(items, succession.from().id(), succession.to().id());
    }
}
