package vn.khuyencong.product.voting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.ProductGroups;
import vn.khuyencong.product.Products;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** What an entry must hold by the law of the day, and what of it is there. */
@Component
@Transactional(readOnly = true)
public class Dossiers {

    private static final String ASKED = "VOTING";
    private static final String IF_ANY = "VOTING_IF_ANY";
    private static final String DECLARATION = "VOTING_DECLARATION";

    private final Norms norms;
    private final Attachments attachments;
    private final Products products;
    private final ProductGroups groups;
    private final OfficeClock clock;

    Dossiers(Norms norms, Attachments attachments, Products products, ProductGroups groups, OfficeClock clock) {
        this.norms = norms;
        this.attachments = attachments;
        this.products = products;
        this.groups = groups;
        this.clock = clock;
    }

    /** Papers without which an entry is not complete, in order. */
    public List<RequiredPaper> asked() {
        return norms.generalPapers(ASKED, Tier.NATIONAL, null, clock.today());
    }

    /** Papers that belong to it where there are any. */
    public List<RequiredPaper> ifAny() {
        return norms.generalPapers(IF_ANY, Tier.NATIONAL, null, clock.today());
    }

    Product product(UUID id) {
        return products.get(id);
    }

    /** What stands against taking an entry for a round today. */
    List<Finding> taking(Round round) {
        return EntryRules.taking(round, clock.today());
    }

    /** Everything that is missing; of one not handed in yet, by what its product says today. */
    List<Finding> incomplete(Entry entry) {
        var about = entry.stage().isOpen() ? products.get(entry.product()).about() : entry.about();
        var today = new Entry(
                entry.id(),
                entry.round(),
                entry.product(),
                entry.establishment(),
                entry.number(),
                entry.stage(),
                about,
                entry.declared(),
                entry.contact(),
                entry.returnReason(),
                entry.result(),
                entry.version());
        var dossier = new EntryRules.Dossier(
                today,
                groups.today().stream().anyMatch(group -> group.code().equals(about.group())),
                filled(entry.product()),
                filled(entry.id()));
        return EntryRules.incomplete(
                dossier, asked(), norms.rule(DECLARATION, clock.today()).orElse(null));
    }

    private Set<String> filled(UUID file) {
        return attachments.filledSlots(file);
    }
}
