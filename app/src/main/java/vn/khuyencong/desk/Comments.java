package vn.khuyencong.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.CommentParties.Party;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Remark;

/** What people say about files. Nothing said is changed; what is withdrawn stands there as withdrawn. */
@Component
@Transactional
public class Comments {

    private static final int LONGEST = 4000;

    private final SeenFiles seen;
    private final CommentRows rows;
    private final CommentNews news;
    private final Attachments attachments;
    private final CurrentActor current;

    Comments(SeenFiles seen, CommentRows rows, CommentNews news, Attachments attachments, CurrentActor current) {
        this.seen = seen;
        this.rows = rows;
        this.news = news;
        this.attachments = attachments;
        this.current = current;
    }

    /** What was said about a file that the reader may read, oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> list(String matter, UUID fileId) {
        return rows.list(matter, fileId);
    }

    /** Who can be told of what is said about a file. */
    @Transactional(readOnly = true)
    public List<Party> parties(String matter, UUID fileId) {
        return news.parties(matter, fileId);
    }

    /** Whether the actor may say what only officials read. */
    public boolean maySpeakInternally() {
        return current.get().role().isOfficial();
    }

    /**
     * Says something, tells whom it is for, or answers what stands against it, by the name of the field. The same
     * request sent twice says it once.
     *
     * @throws NotFound if the file is not the actor's to see
     * @throws NotAllowed if the actor reads only
     */
    public Problems say(Saying saying) {
        if (current.get().role() == Role.INSPECTOR) {
            throw new NotAllowed("An inspector reads only");
        }
        seen.mustSee(saying.matter(), saying.fileId());
        if (saying.audience() == Saying.Audience.OFFICIALS && !maySpeakInternally()) {
            throw new NotAllowed("Only officials speak internally");
        }
        var parties = saying.told().isEmpty() ? List.<Party>of() : parties(saying.matter(), saying.fileId());
        var told = parties.stream()
                .filter(party -> saying.told().contains(party.code()))
                .toList();
        var problems = against(saying, told);
        if (!problems.isEmpty()) {
            return problems;
        }
        var id = UUID.randomUUID();
        if (rows.add(id, saying, saying.text().strip())) {
            attachments.keepWith(id, saying);
            news.tell(id, saying, told);
        }
        return Problems.NONE;
    }

    private Problems against(Saying saying, List<Party> told) {
        var problems = Problems.NONE;
        var said = saying.text().strip();
        if (said.isEmpty()) {
            problems = problems.with("text", Finding.of("desk.comment-empty"));
        }
        if (said.length() > LONGEST) {
            problems = problems.with("text", Finding.of("desk.comment-too-long", null, said.length(), LONGEST));
        }
        if (new HashSet<>(saying.told()).size() != told.size()) {
            problems = problems.with(Finding.of("desk.comment-party-gone"));
        }
        if (saying.audience() == Saying.Audience.OFFICIALS && !told.stream().allMatch(Party::official)) {
            problems = problems.with("audience", Finding.of("desk.comment-internal"));
        }
        var file = attachments.against(saying);
        return file.isPresent() ? problems.with("file", file.get()) : problems;
    }

    /**
     * Takes back what the actor said; that she said something stays to be seen. Doing it twice changes nothing.
     *
     * @throws NotFound if there is no such comment to be seen
     * @throws NotAllowed if somebody else said it
     */
    public void withdraw(UUID id) {
        var author = rows.author(id);
        if (author == null) {
            throw new NotFound("No comment " + id);
        }
        if (!author.equals(current.get().account())) {
            throw new NotAllowed("The comment " + id + " is somebody else's");
        }
        rows.withdraw(id);
    }

    /** The reader has read what was said about a file until a moment (inclusive), and what told her of it is done. */
    public void markRead(String matter, UUID fileId, Instant until) {
        seen.mustSee(matter, fileId);
        rows.readUntil(fileId, until);
        news.read(fileId);
    }
}
