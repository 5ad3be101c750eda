package vn.khuyencong.organisation.reform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.reform.ReformOutcome.Done;
import vn.khuyencong.organisation.reform.ReformOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The department draws up a reform: what, by which document, from when, who gets which work (lập phương án). */
@Service
@Transactional
public class PrepareReform {

    private final Reforms reforms;
    private final ReformDrafts drafts;
    private final ReformRoles roles;
    private final ReformNews news;
    private final OfficeClock clock;

    PrepareReform(Reforms reforms, ReformDrafts drafts, ReformRoles roles, ReformNews news, OfficeClock clock) {
        this.reforms = reforms;
        this.drafts = drafts;
        this.roles = roles;
        this.news = news;
        this.clock = clock;
    }

    /** Begins a plan; sent twice, it is one. */
    public ReformOutcome begin(Reform.Draft draft) {
        var actor = roles.requirePreparer();
        var made = reforms.madeBy(draft.request());
        if (made.isPresent()) {
            return new Done(made.get().id());
        }
        if (draft.kind() == ReformKind.RESTORE) {
            throw new IllegalArgumentException("A counter-operation is prepared from what it reverses");
        }
        return new Done(drafts.insert(actor.provinceOrFail(), draft, actor.account(), clock.instant()));
    }

    /** Saves what was typed. What a counter-operation is about is not to be chosen: only its document and day. */
    public ReformOutcome save(UUID id, int version, Reform.Draft draft) {
        return write(
                id,
                version,
                reform -> drafts.update(
                        reform,
                        reform.kind() == ReformKind.RESTORE
                                ? new Reform.Draft(
                                        draft.request(),
                                        reform.kind(),
                                        draft.terms(),
                                        reform.from(),
                                        reform.to(),
                                        reform.reverses())
                                : draft,
                        roles.actor().account()));
    }

    /** One piece of work given to a successor, by its place in the plan. */
    public record Given(String matter, UUID item, int position) {}

    /** Says who gets which piece of work; what goes to the default successor need not be said. */
    public ReformOutcome assign(UUID id, int version, List<Given> given) {
        return write(id, version, reform -> {
            var places = reform.to().stream().map(Reform.Successor::position).collect(Collectors.toSet());
            Map<ReformDrafts.Piece, Integer> wanted = given.stream()
                    .filter(one -> places.contains(one.position()))
                    .collect(Collectors.toMap(
                            one -> new ReformDrafts.Piece(one.matter(), one.item()),
                            Given::position,
                            (_, later) -> later));
            drafts.assign(reform, wanted, roles.actor().account());
        });
    }

    /** The leaders of the department are told that a plan waits for their decision. */
    public ReformOutcome ask(UUID id) {
        roles.requirePreparer();
        var reform = reforms.lock(id);
        if (reform.stage() != ReformStage.DRAFT) {
            return new Refused(List.of(Finding.of("reform.not-a-draft")));
        }
        news.asked(reform);
        return new Done(id);
    }

    private ReformOutcome write(UUID id, int version, Consumer<Reform> change) {
        roles.requirePreparer();
        var reform = reforms.lock(id);
        if (reform.version() != version) {
            throw new Stale("Reform " + id + " was changed by somebody else");
        }
        if (reform.stage() != ReformStage.DRAFT) {
            return new Refused(List.of(Finding.of("reform.not-a-draft")));
        }
        change.accept(reform);
        return new Done(id);
    }
}
