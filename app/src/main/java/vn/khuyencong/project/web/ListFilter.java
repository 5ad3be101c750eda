package vn.khuyencong.project.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Tier;

/**
 * What the list is narrowed to; it lives in the address. What cannot be read narrows nothing.
 *
 * @param stage a stage, or the name of a group of stages
 * @param money how far the money of a đề án has come
 * @param due   how near the last day of the running step is
 * @param unused whether only group files with places or money that nothing is approved for
 * @param commune code of a commune of today; files of the places it was made from are meant too
 * @param recovery whether only files marked as support for recovery
 * @param implementer code of the body that carries the đề án out
 */
public record ListFilter(
        String words,
        String stage,
        @Nullable Integer year,
        String activity,
        @Nullable Tier tier,
        @Nullable ProjectKind kind,
        @Nullable Money money,
        @Nullable Due due,
        boolean unused,
        boolean recovery,
        String commune,
        String implementer,
        Sort sort) {

    /** Whether it is support for recovery or not. */
    public ListFilter(
            String words,
            String stage,
            @Nullable Integer year,
            String activity,
            @Nullable Tier tier,
            @Nullable ProjectKind kind,
            @Nullable Money money,
            @Nullable Due due,
            boolean unused,
            String commune,
            String implementer,
            Sort sort) {
        this(words, stage, year, activity, tier, kind, money, due, unused, false, commune, implementer, sort);
    }

    /** How far the money has come, as the leader's page counts it. */
    public enum Money {
        CONTRACTED("da-ky"),
        ADVANCED("da-tam-ung"),
        ACCEPTED("da-nghiem-thu"),
        SETTLED("da-quyet-toan"),
        APPROVED("da-duyet");

        private final String word;

        Money(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How near the last day of the running step is. */
    public enum Due {
        LATE("qua-han"),
        NEARLY("sap-han"),
        LATE_OR_NEARLY("qua-han-hoac-sap-han");

        private final String word;

        Due(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** In which order. */
    public enum Sort {
        CODE("ma"),
        DUE("han"),
        ASKED("de-nghi"),
        TITLE("ten");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The word of the address for group files with unused places. */
    public static final String UNUSED = "chua-su-dung";

    /** The word of the address for support for recovery. */
    public static final String RECOVERY = "co";

    /** Groups of stages by the word of the address. */
    private static final Map<String, Set<Stage>> GROUPS = Map.of(
            "dang-soan", EnumSet.of(Stage.DRAFT, Stage.RETURNED),
            "cho-xu-ly", EnumSet.of(Stage.SUBMITTED, Stage.APPRAISED, Stage.FORWARDED, Stage.PROPOSED),
            "dang-thuc-hien", EnumSet.of(Stage.APPROVED, Stage.UNDER_WAY, Stage.ACCEPTED, Stage.STOPPING),
            "ket-thuc", EnumSet.of(Stage.SETTLED, Stage.REFUSED, Stage.WITHDRAWN, Stage.STOPPED));

    static ListFilter of(Map<String, String> address) {
        return new ListFilter(
                address.getOrDefault("q", "").strip(),
                address.getOrDefault("trang-thai", ""),
                year(address.getOrDefault("nam", "")),
                address.getOrDefault("hoat-dong", ""),
                tier(address.getOrDefault("nguon", "")),
                Kinds.of(address.getOrDefault("loai", "")),
                money(address.getOrDefault("tien", "")),
                due(address.getOrDefault("han", "")),
                address.getOrDefault("dia-diem", "").equals(UNUSED),
                address.getOrDefault("phuc-hoi", "").equals(RECOVERY),
                address.getOrDefault("xa", ""),
                address.getOrDefault("don-vi", ""),
                sort(address.getOrDefault("xep", "")));
    }

    /** The stages the list is narrowed to; none: all. */
    Set<Stage> stages() {
        var group = GROUPS.get(stage);
        if (group != null) {
            return group;
        }
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .<Set<Stage>>map(EnumSet::of)
                .orElse(Set.of());
    }

    public static List<String> groups() {
        return List.of("dang-soan", "cho-xu-ly", "dang-thuc-hien", "ket-thuc");
    }

    public boolean narrows() {
        return !words.isEmpty()
                || !stage.isEmpty()
                || year != null
                || !activity.isEmpty()
                || tier != null
                || kind != null
                || money != null
                || due != null
                || unused
                || recovery
                || !commune.isEmpty()
                || !implementer.isEmpty();
    }

    /** The filter as it stands in an address. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "q", words);
        add(query, "trang-thai", stage);
        add(query, "nam", year == null ? "" : year.toString());
        add(query, "hoat-dong", activity);
        add(query, "nguon", tier == null ? "" : tier.name());
        add(query, "loai", kind == null ? "" : kind.name());
        add(query, "tien", money == null ? "" : money.word());
        add(query, "han", due == null ? "" : due.word());
        add(query, "dia-diem", unused ? UNUSED : "");
        add(query, "phuc-hoi", recovery ? RECOVERY : "");
        add(query, "xa", commune);
        add(query, "don-vi", implementer);
        add(query, "xep", sort == Sort.CODE ? "" : sort.word());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable Integer year(String text) {
        return text.matches("20\\d{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Tier tier(String text) {
        return Arrays.stream(Tier.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Money money(String text) {
        return Arrays.stream(Money.values())
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Due due(String text) {
        return Arrays.stream(Due.values())
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Sort sort(String text) {
        return Arrays.stream(Sort.values())
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElse(Sort.CODE);
    }
}
