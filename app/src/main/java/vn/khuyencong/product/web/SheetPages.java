package vn.khuyencong.product.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.product.voting.Entries;
import vn.khuyencong.product.voting.RoundView;
import vn.khuyencong.product.voting.Sheets;
import vn.khuyencong.product.voting.Sheets.Own;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the sheet of a judge together. */
@Component
@Transactional(readOnly = true)
class SheetPages {

    private final EntryPages entryPages;
    private final Entries entries;
    private final RoundView rounds;
    private final Sheets sheets;
    private final RoundReader reader;

    SheetPages(EntryPages entryPages, Entries entries, RoundView rounds, Sheets sheets, RoundReader reader) {
        this.entryPages = entryPages;
        this.entries = entries;
        this.rounds = rounds;
        this.sheets = sheets;
        this.reader = reader;
    }

    UUID round(UUID entry) {
        return entries.get(entry).round();
    }

    List<UUID> criteria(UUID entry) {
        return reader.criteria(round(entry)).stream()
                .map(RoundPage.Criterion::id)
                .toList();
    }

    /**
     * @param typed what was typed; empty: what is kept
     * @throws NotAllowed for whoever is no judge of its round
     */
    SheetPage page(UUID id, @Nullable Map<String, String> typed, boolean stale, Problems problems) {
        var round = round(id);
        if (!rounds.of(round).judges()) throw new NotAllowed("Sheets are written by judges of the round");
        var own = sheets.own(id).orElse(null);
        return new SheetPage(
                entryPages.page(id, Map.of(), false, Problems.NONE),
                reader.criteria(round),
                own,
                typed == null ? kept(own) : typed,
                stale,
                problems);
    }

    private static Map<String, String> kept(@Nullable Own own) {
        var values = new HashMap<String, String>();
        if (own == null) return values;
        values.put("version", Integer.toString(own.version()));
        values.put("remark", own.remark());
        own.points()
                .forEach((criterion, points) -> values.put(
                        "points-" + criterion,
                        points.stripTrailingZeros().toPlainString().replace('.', ',')));
        return values;
    }
}
