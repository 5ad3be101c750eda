package vn.khuyencong.territory.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.territory.MakeReform;
import vn.khuyencong.territory.Reforms;
import vn.khuyencong.territory.TerritoryRoles;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Reads the pages of reforms. */
@Component
@Transactional(readOnly = true)
class ReformReader {

    private static final int MOST_FOUND = 10;

    private final Reforms reforms;
    private final Units units;
    private final TerritoryRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    ReformReader(Reforms reforms, Units units, TerritoryRoles roles, CurrentActor current, OfficeClock clock) {
        this.reforms = reforms;
        this.units = units;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** Reforms are few; those of the reader's province, all for who belongs to none. */
    ReformListPage list(String number) {
        var all = reforms.of(current.get().province());
        var paging = Address.paging(number, "", "").withTotal(all.size());
        var shown =
                all.stream().skip(paging.offset()).limit(Paging.DEFAULT_SIZE).toList();
        return new ReformListPage(shown, paging, mayReform());
    }

    ReformFormPage form(ReformForm form, String words, Problems problems, MakeReform.@Nullable Preview preview) {
        roles.mustReform(Objects.requireNonNullElse(current.get().province(), ""));
        var day = form.dayOr(clock.today());
        var known = units.find(form.units());
        var chosen =
                form.units().stream().map(known::get).filter(Objects::nonNull).toList();
        List<Unit> found = words.isBlank()
                ? List.of()
                : units.search(words, day.minusDays(1), current.get().province(), MOST_FOUND).stream()
                        .filter(unit -> !form.units().contains(unit.id()))
                        .toList();
        return new ReformFormPage(
                form,
                words,
                found,
                chosen,
                units.provinces(day),
                units.in(form.units(), day.minusDays(1)),
                problems,
                preview);
    }

    ReformPage one(UUID id, UUID request, UndoForm typed, Problems problems, boolean stale) {
        var reform = reforms.find(id);
        return new ReformPage(
                reform,
                clock.today().isBefore(reform.on()),
                reform.mayBeUndone() && roles.mayReform(reform.province()),
                request,
                typed.day(),
                typed.resolution(),
                typed.why(),
                problems,
                stale);
    }

    private boolean mayReform() {
        return roles.mayReform(Objects.requireNonNullElse(current.get().province(), ""));
    }
}
