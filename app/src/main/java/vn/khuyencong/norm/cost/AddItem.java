package vn.khuyencong.norm.cost;

import static vn.khuyencong.norm.db.Tables.ITEM;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** A province adds an item of its own to the catalogue (thêm hạng mục). */
@Component
@Transactional
public class AddItem {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_WORDS_IN_CODE = 40;

    private final DSLContext db;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    AddItem(DSLContext db, Norms norms, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** What it is called and counted in; an English word that is missing is the Vietnamese one. */
    public record Add(String activity, Item.Kind kind, Named name, Named unit) {}

    /** @return what stands against it; nothing where it is added */
    public List<Finding> add(Add add) {
        var actor = current.get();
        if (!Researchers.include(actor)) throw new NotAllowed(actor.username() + " may not add items");
        var province = actor.provinceOrFail();
        if (norms.activities().stream().noneMatch(one -> one.code().equals(add.activity()))) {
            throw new NotFound("No activity " + add.activity());
        }
        var findings = against(add, province);
        if (!findings.isEmpty()) return findings;
        db.insertInto(ITEM)
                .set(ITEM.CODE, code(province, add.name().vi()))
                .set(ITEM.ACTIVITY, add.activity())
                .set(ITEM.KIND, add.kind())
                .set(ITEM.NAME_VI, add.name().vi())
                .set(ITEM.NAME_EN, add.name().en())
                .set(ITEM.UNIT_VI, add.unit().vi())
                .set(ITEM.UNIT_EN, add.unit().en())
                .set(ITEM.ISSUER, province)
                .set(ITEM.ADDED_AT, clock.instant())
                .set(ITEM.ADDED_BY, actor.account())
                .execute();
        return List.of();
    }

    private List<Finding> against(Add add, String province) {
        var findings = new ArrayList<Finding>();
        var name = add.name().vi();
        if (name.isBlank() || name.length() > LONGEST_NAME) findings.add(Finding.of("norm.item-name"));
        var unit = add.unit().vi();
        if (unit.isBlank() || unit.length() > LONGEST_UNIT) findings.add(Finding.of("norm.item-unit"));
        if (norms.items(add.activity(), province).stream().anyMatch(item -> item.isCalled(name))) {
            findings.add(Finding.of("norm.item-there", null, name));
        }
        return findings;
    }

    /** {@code P48_MAY_IN_LUA}: who added it and what it is, without tone marks; numbered where it is taken. */
    private String code(String province, String name) {
        var words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_");
        var cut = words.length() <= LONGEST_WORDS_IN_CODE ? words : words.substring(0, LONGEST_WORDS_IN_CODE);
        var plain = "P" + province + "_" + cut.replaceAll("^_|_$", "");
        var code = plain;
        for (int number = 2; db.fetchExists(ITEM, ITEM.CODE.eq(code)); number++) code = plain + "_" + number;
        return code;
    }
}
