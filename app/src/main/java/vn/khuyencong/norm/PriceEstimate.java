package vn.khuyencong.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.EstimatePricing.Figure;
import vn.khuyencong.norm.EstimatePricing.ItemNorm;
import vn.khuyencong.norm.EstimatePricing.Line;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Tier;

/** Holds an estimate against the economic-technical norms of its day. Costs no statement of its own in a reading transaction. */
@Component
@Transactional(readOnly = true)
public class PriceEstimate {

    private static final String OVER_NORM = Setting.FAMILY + ".OVER_ITEM_NORM";
    private static final String REFUSE = "REFUSE";

    private final Snapshots snapshots;

    PriceEstimate(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * Whose estimate it is and when.
     *
     * @param known moment of an approval: the norms are those the system knew then; empty: those of now
     */
    public record Case(
            Tier tier,
            String province,
            LocalDate day,
            @Nullable Instant known) {}

    public EstimatePricing price(Case of, List<Line> lines) {
        var law = snapshots.current();
        var items = law.catalogue().items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var named = lines.stream()
                .map(line -> line.item() == null ? null : items.get(line.item()))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        var norms = of.known() == null ? law.norms() : known(law.norms(), named, of.known());
        var figures = new HashMap<String, ItemNorm>();
        named.forEach(item -> figures.put(item.code(), norm(norms, item, of)));
        return EstimatePricing.of(of.day(), lines, Map.copyOf(figures), refuses(norms, of));
    }

    /** What the norms say of one item on a day. */
    public ItemNorm norm(Item item, Case of) {
        return norm(snapshots.current().norms(), item, of);
    }

    private Snapshot known(Snapshot now, Set<Item> items, Instant moment) {
        var names = Stream.concat(
                        items.stream().flatMap(item -> Stream.of(item.amountNorm(), item.priceNorm())),
                        Stream.of(OVER_NORM))
                .collect(Collectors.toUnmodifiableSet());
        return Snapshot.of(
                now.definitions(),
                snapshots.history().stream()
                        .filter(version -> names.contains(version.norm()) && version.known(moment))
                        .toList());
    }

    private static ItemNorm norm(Snapshot norms, Item item, Case of) {
        return new ItemNorm(
                item,
                figure(
                        norms,
                        item.amountNorm(),
                        of,
                        version -> new Quantity(version.content().number("amount"))),
                figure(
                        norms,
                        item.priceNorm(),
                        of,
                        version -> Objects.requireNonNull(version.content().money("amount"), "an amount")));
    }

    private static <T> @Nullable Figure<T> figure(Snapshot norms, String norm, Case of, Function<Version, T> value) {
        var version = norms.find(norm, of.tier(), of.province(), of.day());
        return version == null
                ? null
                : new Figure<>(
                        value.apply(version),
                        Objects.requireNonNull(version.citation(of.day()), "a norm rests on a provision"),
                        version.inForce());
    }

    private static boolean refuses(Snapshot norms, Case of) {
        var own = norms.find(OVER_NORM, of.tier(), of.province(), of.day());
        var reading = own == null ? norms.national(OVER_NORM, of.day()) : own;
        return reading != null && reading.content().required("value").equals(REFUSE);
    }
}
