package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;

/** What lies with an entry: its papers, and complaints of its result. */
@Component
@Transactional(readOnly = true)
class EntryPapersRead {

    private final Attachments attachments;
    private final Complaints complaints;

    EntryPapersRead(Attachments attachments, Complaints complaints) {
        this.attachments = attachments;
        this.complaints = complaints;
    }

    List<Attachment> of(UUID entry) {
        return attachments.list(VotingNews.MATTER, entry);
    }

    List<Complaint> complaints(UUID entry) {
        return complaints.of(entry);
    }
}
