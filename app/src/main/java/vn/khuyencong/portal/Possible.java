package vn.khuyencong.portal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.territory.Unit;

/** What may be answered: the lists of the law, and a place of each kind there is. */
public final class Possible {

    /** A cost so small that a share of it stays below any limit, and one so large that every limit is reached. */
    private static final List<Dong> COSTS = List.of(Dong.ofMillions(1), Dong.ofMillions(1_000_000));

    private final List<String> sectors;
    private final List<String> forms;
    private final Supplier<List<Unit>> kinds;
    private @Nullable List<Unit> places;

    /** @param kinds reads a place of each kind, if it is needed at all */
    public Possible(List<String> sectors, List<String> forms, Supplier<List<Unit>> kinds) {
        this.sectors = List.copyOf(sectors);
        this.forms = List.copyOf(forms);
        this.kinds = kinds;
    }

    /** A place of each kind there is. */
    public List<Unit> places() {
        if (places == null) places = List.copyOf(kinds.get());
        return places;
    }

    /** What is known, with each answer a question may get. */
    Stream<Known> answers(Question question, Known known) {
        var where = known.where();
        return switch (question) {
            case SECTOR -> sectors.stream().map(known::inSector);
            case LEGAL_FORM -> forms.stream().map(known::ofForm);
            case PLACE ->
                places().isEmpty() ? Stream.of(known) : places().stream().map(place -> known.at(moved(where, place)));
            case CRAFT_VILLAGE ->
                Stream.of(true, false).map(where::inCraftVillage).map(known::at);
            case CITY_CLASS ->
                GivenPlaceFacts.CITY_CLASSES.stream().map(where::ofCityClass).map(known::at);
            case DIFFICULT ->
                GivenPlaceFacts.DIFFICULTIES.stream().map(where::thatDifficult).map(known::at);
            case COST -> COSTS.stream().map(known::costing);
            case PURPOSE, DAY -> throw new IllegalArgumentException("Nobody lists the answers to " + question);
        };
    }

    /** What has been said of the place is kept: it is what else may be so. */
    private static Where moved(Where where, Unit place) {
        return new Where(place, where.craftVillage(), where.cityClass(), where.difficult(), where.settled());
    }
}
