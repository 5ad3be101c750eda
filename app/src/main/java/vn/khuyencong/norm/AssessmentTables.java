package vn.khuyencong.norm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static vn.khuyencong.norm.db.Tables.ELIGIBLE_FORM;
import static vn.khuyencong.norm.db.Tables.ELIGIBLE_PLACE;
import static vn.khuyencong.norm.db.Tables.ELIGIBLE_SECTOR;
import static vn.khuyencong.norm.db.Tables.LOCAL_SCOPE;
import static vn.khuyencong.norm.db.Tables.REGIME;
import static vn.khuyencong.norm.db.Tables.SETTING;
import static vn.khuyencong.norm.db.Tables.SUPPORT_LEVEL;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.norm.db.tables.records.RegimeRecord;
import vn.khuyencong.norm.db.tables.records.SupportLevelRecord;
import vn.khuyencong.shared.Tier;

/** Reads the norms of an assessment. */
@Component
@Transactional(readOnly = true)
class AssessmentTables {

    private final DSLContext db;
    private final CatalogueTables catalogue;

    AssessmentTables(DSLContext db, CatalogueTables catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    AssessmentNorms read(Map<UUID, Provision> provisions) {
        var activities = catalogue.activities(provisions);
        var levels = levels(provisions);
        var regimes = regimes(provisions);
        var settings = settings(provisions);
        var fingerprint = Fingerprint.of(List.of(activities, levels, regimes, settings));
        return new AssessmentNorms(fingerprint, activities, levels, regimes, settings);
    }

    private List<SupportLevel> levels(Map<UUID, Provision> provisions) {
        var scopes = db.selectFrom(LOCAL_SCOPE)
                .collect(groupingBy(row -> row.getLevelId(), mapping(row -> row.getUnitId(), toList())));
        return db.selectFrom(SUPPORT_LEVEL)
                .orderBy(
                        SUPPORT_LEVEL.TIER.desc(),
                        SUPPORT_LEVEL.PROVINCE,
                        SUPPORT_LEVEL.ACTIVITY,
                        SUPPORT_LEVEL.IN_FORCE,
                        SUPPORT_LEVEL.ID)
                .fetch(row -> level(row, provisions, scopes.getOrDefault(row.getId(), List.of())));
    }

    private static SupportLevel level(SupportLevelRecord row, Map<UUID, Provision> provisions, List<UUID> scope) {
        return new SupportLevel(
                row.getId(),
                row.getActivity(),
                Tier.valueOf(row.getTier()),
                row.getProvince().isEmpty() ? null : row.getProvince(),
                row.getInForce(),
                SupportLevel.Form.valueOf(row.getForm()),
                row.getShareBp(),
                row.getLimitVnd(),
                row.getLineFactorBp(),
                row.getLineLimitVnd(),
                basis(row.getBasisId(), provisions),
                row.getVerifiedUntil(),
                row.getSupersededAt() != null,
                scope);
    }

    private List<Regime> regimes(Map<UUID, Provision> provisions) {
        var forms = forms(provisions);
        var places = places(provisions);
        var sectors = sectors(provisions);
        return db.selectFrom(REGIME)
                .orderBy(REGIME.IN_FORCE)
                .fetch(row -> regime(
                        row,
                        provisions,
                        forms.getOrDefault(row.getCode(), new TreeMap<>()),
                        places.getOrDefault(row.getCode(), List.of()),
                        sectors.getOrDefault(row.getCode(), new TreeMap<>())));
    }

    private static Regime regime(
            RegimeRecord row,
            Map<UUID, Provision> provisions,
            SortedMap<String, Provision> forms,
            List<PlaceRule> places,
            SortedMap<String, SectorRule> sectors) {
        return new Regime(
                row.getCode(),
                row.getInForce(),
                basis(row.getBasisId(), provisions),
                row.getUnitListUntil(),
                forms,
                places,
                sectors);
    }

    private Map<String, SortedMap<String, Provision>> forms(Map<UUID, Provision> provisions) {
        var forms = new TreeMap<String, SortedMap<String, Provision>>();
        db.selectFrom(ELIGIBLE_FORM)
                .forEach(row -> forms.computeIfAbsent(row.getRegime(), _ -> new TreeMap<>())
                        .put(row.getLegalForm(), basis(row.getBasisId(), provisions)));
        return forms;
    }

    private Map<String, List<PlaceRule>> places(Map<UUID, Provision> provisions) {
        return db.selectFrom(ELIGIBLE_PLACE)
                .orderBy(ELIGIBLE_PLACE.ID)
                .collect(groupingBy(
                        row -> row.getRegime(),
                        mapping(
                                row -> new PlaceRule(
                                        row.getUnitKind(),
                                        row.getParentKind(),
                                        row.getCityClass(),
                                        row.getFormerCommuneYears(),
                                        row.getCraftVillage(),
                                        basis(row.getBasisId(), provisions)),
                                toList())));
    }

    private Map<String, SortedMap<String, SectorRule>> sectors(Map<UUID, Provision> provisions) {
        var sectors = new TreeMap<String, SortedMap<String, SectorRule>>();
        db.selectFrom(ELIGIBLE_SECTOR)
                .forEach(row -> sectors.computeIfAbsent(row.getRegime(), _ -> new TreeMap<>())
                        .put(
                                row.getSector(),
                                new SectorRule(
                                        row.getEligible(),
                                        row.getAnyFormAndPlace(),
                                        row.getOnlyInDifficultArea(),
                                        basis(row.getBasisId(), provisions))));
        return sectors;
    }

    private List<Setting> settings(Map<UUID, Provision> provisions) {
        return db.selectFrom(SETTING)
                .orderBy(SETTING.CODE, SETTING.IN_FORCE)
                .fetch(row -> new Setting(
                        row.getCode(),
                        row.getValue(),
                        new Named(row.getNoteVi(), row.getNoteEn()),
                        row.getInForce(),
                        optional(row.getBasisId(), provisions)));
    }

    private static Provision basis(UUID id, Map<UUID, Provision> provisions) {
        return Objects.requireNonNull(provisions.get(id), "every norm rests on a provision");
    }

    private static @Nullable Provision optional(@Nullable UUID id, Map<UUID, Provision> provisions) {
        return id == null ? null : provisions.get(id);
    }
}
