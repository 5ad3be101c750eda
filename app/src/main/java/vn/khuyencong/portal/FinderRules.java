package vn.khuyencong.portal;

import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.Reason;
import vn.khuyencong.shared.Tier;

/** Which question can still change the answer. What cannot is not asked. */
public final class FinderRules {

    private final Function<AssessmentRequest, Assessment> engine;
    private final String ordinarySector;

    /**
     * @param engine         answers one case
     * @param ordinarySector stands for the sector before it is known: one that opens no door to others' forms and places
     */
    public FinderRules(Function<AssessmentRequest, Assessment> engine, String ordinarySector) {
        this.engine = engine;
        this.ordinarySector = ordinarySector;
    }

    /** The question to ask next, or nothing where the answer is certain. */
    public Optional<Question> next(Known known) {
        if (known.purpose() == null) {
            return Optional.of(Question.PURPOSE);
        }
        if (known.legalForm() == null) {
            return Optional.of(Question.LEGAL_FORM);
        }
        if (refuses(known, Reason.Code.LEGAL_FORM)) {
            return Optional.empty();
        }
        if (known.place() == null) {
            return Optional.of(Question.PLACE);
        }
        if (refuses(known, Reason.Code.PLACE)) {
            return craftVillageDecides(known) ? Optional.of(Question.CRAFT_VILLAGE) : Optional.empty();
        }
        if (known.sector() == null) {
            return Optional.of(Question.SECTOR);
        }
        return refuses(known, Reason.Code.SECTOR) || known.cost() != null
                ? Optional.empty()
                : Optional.of(Question.COST);
    }

    /** The case as far as it is known, so that it says why there is no support even before the sector is asked. */
    public Known settled(Known known) {
        return known.sector() == null ? known.inSector(ordinarySector) : known;
    }

    /** Whether a sector would open what is closed now, as cleaner production does. */
    public boolean opens(String sector, Known known) {
        return !refuses(known.inSector(sector), Reason.Code.LEGAL_FORM, Reason.Code.PLACE, Reason.Code.SECTOR);
    }

    private boolean craftVillageDecides(Known known) {
        return known.craftVillage() == null && !refuses(known.inCraftVillage(), Reason.Code.PLACE);
    }

    private boolean refuses(Known known, Reason.Code... codes) {
        var given = engine.apply(settled(known).request(Tier.NATIONAL)).reasons().stream()
                .map(Reason::code)
                .toList();
        for (var code : codes) {
            if (given.contains(code)) {
                return true;
            }
        }
        return false;
    }
}
