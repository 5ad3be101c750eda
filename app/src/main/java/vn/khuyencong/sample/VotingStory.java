package vn.khuyencong.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.product.KeepProduct;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.VotingTale.Made;

/** What the workshops of the sample city make, and two rounds of voting: one finished, one being scored. */
@Component
class VotingStory implements YearStory {

    private static final String ENTERED = "02-10";

    private final KeepProduct products;
    private final RoundStory rounds;
    private final SamplePapers papers;

    VotingStory(KeepProduct products, RoundStory rounds, SamplePapers papers) {
        this.products = products;
        this.rounds = rounds;
        this.papers = papers;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var tale = StoryFile.read("sample/voting.yaml", VotingTale.class);
        var made = new HashMap<String, RoundStory.Kept>();
        var happenings = new ArrayList<Happening>();
        for (var product : tale.products()) {
            var kept = new RoundStory.Kept(UUID.randomUUID(), product.owner());
            made.put(product.key(), kept);
            happenings.add(
                    new Happening(days.workday(ENTERED), Phase.NEED, product.owner(), () -> enter(kept.id(), product)));
        }
        tale.rounds().forEach(round -> happenings.addAll(rounds.of(round, days, Map.copyOf(made))));
        return happenings;
    }

    private void enter(UUID id, Made product) {
        var about = new About(
                product.name(),
                product.set(),
                product.group(),
                product.description(),
                product.materials(),
                product.output(),
                product.standards(),
                product.awards(),
                "");
        Outcomes.typed(product.name(), products.enter(id, null, about));
        papers.forProduct(id);
    }
}
