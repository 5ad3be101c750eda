package vn.khuyencong.territory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountBelongs;
import vn.khuyencong.access.OfficeClock;

/** The communes and wards an account may belong to: those of today in its province. */
@Component
class AccountUnits implements AccountBelongs {

    private final Units units;
    private final OfficeClock clock;

    AccountUnits(Units units, OfficeClock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.UNIT;
    }

    @Override
    public List<Choice> choices(String province) {
        return units.communes(province, clock.today()).stream()
                .map(AccountUnits::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String province, String code) {
        return units.onDate(code, clock.today())
                .filter(unit -> unit.province().equals(province))
                .map(AccountUnits::choice);
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return Optional.of(choice(units.find(id)));
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.id(), unit.code(), unit.name());
    }
}
