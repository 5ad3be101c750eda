package vn.khuyencong.territory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountBelongs;
import vn.khuyencong.access.OfficeClock;

/** The provinces an account may belong to: those of today. */
@Component
class AccountProvinces implements AccountBelongs {

    private final Units units;
    private final OfficeClock clock;

    AccountProvinces(Units units, OfficeClock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PROVINCE;
    }

    @Override
    public List<Choice> choices(String province) {
        return units.provinces(clock.today()).stream()
                .map(AccountProvinces::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String province, String code) {
        return choices(province).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return Optional.of(choice(units.find(id)));
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.id(), unit.code(), unit.name());
    }
}
