package vn.khuyencong.norm.cost;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Takes an import of past prices back (hoàn tác): its prices count no more, and stay in the trail. */
@Component
@Transactional
public class UndoImport {

    private final ImportedPrices prices;
    private final CurrentActor current;

    UndoImport(ImportedPrices prices, CurrentActor current) {
        this.prices = prices;
        this.current = current;
    }

    /**
     * @return how many prices; nothing if it was undone before
     * @throws NotFound if there is no such import, or it is another province's
     */
    public int undo(UUID id) {
        if (!Researchers.include(current.get())) throw new NotAllowed("May not undo imports of prices");
        return prices.withdraw(id);
    }
}
