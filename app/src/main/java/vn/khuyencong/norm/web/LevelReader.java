package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.SupportLevel;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Problems;

/** Reads the pages of levels. */
@Component
@Transactional(readOnly = true)
class LevelReader {

    private final Norms norms;
    private final Documents documents;
    private final Units units;

    LevelReader(Norms norms, Documents documents, Units units) {
        this.norms = norms;
        this.documents = documents;
        this.units = units;
    }

    LevelsPage levels(LocalDate day, String typed, Problems problems) {
        var rows = norms.levels(day).stream().collect(Collectors.groupingBy(SupportLevel::tier));
        var provinces = provinces(day);
        return new LevelsPage(
                day,
                typed,
                problems,
                rows(rows.getOrDefault(Tier.NATIONAL, List.of()), provinces, day),
                rows(rows.getOrDefault(Tier.LOCAL, List.of()), provinces, day),
                documents.all(),
                norms.settings(day));
    }

    private List<LevelRow> rows(List<SupportLevel> levels, Map<String, String> provinces, LocalDate day) {
        return levels.stream()
                .map(level -> LevelRow.of(level, norms.activity(level.activity()), name(level, provinces), day))
                .toList();
    }

    private Map<String, String> provinces(LocalDate day) {
        return units.provinces(day).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private static String name(SupportLevel level, Map<String, String> provinces) {
        var province = Objects.requireNonNullElse(level.province(), "");
        return provinces.getOrDefault(province, province);
    }
}
