package vn.khuyencong.budget.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Bucket;
import vn.khuyencong.budget.Entry;
import vn.khuyencong.budget.EntryFilter;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Fund;
import vn.khuyencong.budget.Funds.KindSum;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The page of a year's money: each source, where its money stands, every entry. */
public record FundsPage(
        EntryFilter filter,
        List<Integer> years,
        List<Fund> funds,
        List<Entry> entries,
        List<KindSum> sums,
        Map<UUID, String> codes,
        Paging paging,
        List<Tier> mayAllot,
        AllotForm form,
        Problems problems) {

    /** The piece that a change of the filter renews. */
    public static final String ENTRIES = "but-toan";

    public String tierShown() {
        return filter.tier() == null ? "" : filter.tier().name();
    }

    public String sourceShown() {
        return filter.source() == null ? "" : filter.source().name();
    }

    public String kindShown() {
        return filter.kind() == null ? "" : filter.kind().name();
    }

    public int year() {
        return filter.year();
    }

    /** The levels that have money in the year. */
    public List<Tier> tiers() {
        return funds.stream().map(Fund::tier).distinct().toList();
    }

    /** What all sources of the year come to. */
    public Dong total(Function<Fund, Dong> part) {
        return funds.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }

    public @Nullable String code(Entry entry) {
        return entry.project() == null ? null : codes.get(entry.project());
    }

    public List<BarPart> bar(Ui ui, Fund fund) {
        return List.of(
                part(ui, Bucket.SETTLED, fund.settled()),
                part(ui, Bucket.PAID, fund.paid()),
                part(ui, Bucket.COMMITTED, fund.committed()));
    }

    private static BarPart part(Ui ui, Bucket bucket, Dong amount) {
        return new BarPart(ui.t("budget.bucket." + bucket), amount.value(), ui.brief(amount));
    }

    public List<Option> yearOptions() {
        return years.stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    public List<Option> tierOptions(Ui ui) {
        return options(ui, Arrays.asList(Tier.values()), "budget.tier.");
    }

    public List<Option> sourceOptions(Ui ui) {
        return options(ui, Arrays.asList(Source.values()), "budget.source.");
    }

    /** The sources whose money the reader gives. */
    public List<Option> allotSources(Ui ui) {
        var known = mayAllot.stream().flatMap(tier -> Source.of(tier).stream()).distinct();
        return options(ui, known.toList(), "budget.source.");
    }

    public List<Option> allotOptions(Ui ui) {
        return options(ui, mayAllot, "budget.tier.");
    }

    public List<Option> kindOptions(Ui ui) {
        return options(ui, Arrays.asList(EntryKind.values()), "budget.kind.");
    }

    private static List<Option> options(Ui ui, List<? extends Enum<?>> values, String prefix) {
        return values.stream()
                .map(value -> new Option(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    /** The ledger's address with this filter, as the export takes it too. */
    public String query() {
        return FundsQuery.text(filter);
    }
}
