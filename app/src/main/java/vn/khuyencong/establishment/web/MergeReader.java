package vn.khuyencong.establishment.web;

import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.FindEstablishments;
import vn.khuyencong.establishment.merger.MergeField;
import vn.khuyencong.establishment.register.KeepEstablishment;
import vn.khuyencong.establishment.register.KeepFigures;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Names;
import vn.khuyencong.establishment.web.MergePage.Side;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Puts two establishments side by side. */
@Repository
@Transactional(readOnly = true)
class MergeReader {

    /** The field in which the other one is chosen. */
    static final String OTHER = "voi";

    private final DSLContext db;
    private final KeepEstablishment register;
    private final FindEstablishments find;
    private final Texts texts;

    MergeReader(DSLContext db, KeepEstablishment register, FindEstablishments find, Texts texts) {
        this.db = db;
        this.register = register;
        this.find = find;
        this.texts = texts;
    }

    /** @throws NotFound if the one that stays, or one that is named, is not there or not the reader's to see */
    MergePage page(
            UUID id, UUID request, Map<String, String> typed, boolean stale, Problems problems, Locale language) {
        var other = id(typed.getOrDefault(OTHER, ""));
        var sides = sides(Stream.of(id, other).filter(one -> one != null).toList(), language);
        var words = typed.getOrDefault(OTHER + "Words", "");
        return new MergePage(
                request,
                side(sides, id),
                other == null || other.equals(id) ? null : side(sides, other),
                other == null ? register.alike(id) : List.of(),
                find.pick(OTHER, words, ""),
                typed,
                stale,
                problems);
    }

    private static Side side(Map<UUID, Side> sides, @Nullable UUID id) {
        var side = id == null ? null : sides.get(id);
        if (side == null) throw new NotFound("No establishment " + id);
        return side;
    }

    private Map<UUID, Side> sides(List<UUID> ids, Locale language) {
        return db
                .select(
                        EstablishmentNames.NAMES,
                        KeepFigures.FIGURES,
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.VERSION,
                        ESTABLISHMENT.NAME,
                        ESTABLISHMENT.TAX_CODE,
                        ESTABLISHMENT.ADDRESS,
                        ESTABLISHMENT.REPRESENTATIVE,
                        ESTABLISHMENT.PHONE,
                        ESTABLISHMENT.EMAIL,
                        ESTABLISHMENT.WORKERS,
                        ESTABLISHMENT.PRODUCTS,
                        ESTABLISHMENT.MATERIALS,
                        ESTABLISHMENT.MARKETS,
                        ESTABLISHMENT.WOMEN_OWNED,
                        ESTABLISHMENT.MINORITY_OWNED,
                        ESTABLISHMENT.FOUNDED_ON)
                .from(EstablishmentNames.NAMED)
                .where(ESTABLISHMENT.ID.in(ids))
                .fetch(row -> side(row, row.value1(), row.value2(), language))
                .stream()
                .collect(Collectors.toMap(Side::id, side -> side));
    }

    private Side side(Record row, Names names, List<KeepFigures.Kept> figures, Locale language) {
        return new Side(
                row.get(ESTABLISHMENT.ID),
                row.get(ESTABLISHMENT.VERSION),
                row.get(ESTABLISHMENT.NAME),
                values(row, names, language),
                figures.stream().map(KeepFigures.Kept::figures).toList());
    }

    private Map<MergeField, String> values(Record row, Names names, Locale language) {
        var english = language.getLanguage().equals("en");
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.put(MergeField.NAME, row.get(ESTABLISHMENT.NAME));
        values.put(MergeField.TAX_CODE, text(row.get(ESTABLISHMENT.TAX_CODE)));
        values.put(
                MergeField.LEGAL_FORM,
                english ? names.legalForm().nameEn() : names.legalForm().nameVi());
        values.put(
                MergeField.SECTOR,
                english ? names.sector().nameEn() : names.sector().nameVi());
        values.put(
                MergeField.PLACE,
                Stream.of(row.get(ESTABLISHMENT.ADDRESS), text(names.craftVillage()), names.place())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        values.put(MergeField.REPRESENTATIVE, row.get(ESTABLISHMENT.REPRESENTATIVE));
        values.put(MergeField.PHONE, row.get(ESTABLISHMENT.PHONE));
        values.put(MergeField.EMAIL, row.get(ESTABLISHMENT.EMAIL));
        values.put(MergeField.WORKERS, text(row.get(ESTABLISHMENT.WORKERS)));
        values.put(MergeField.PRODUCTS, row.get(ESTABLISHMENT.PRODUCTS));
        values.put(MergeField.MATERIALS, row.get(ESTABLISHMENT.MATERIALS));
        values.put(MergeField.MARKETS, row.get(ESTABLISHMENT.MARKETS));
        values.put(MergeField.WOMEN_OWNED, yesOrNo(row.get(ESTABLISHMENT.WOMEN_OWNED), language));
        values.put(MergeField.MINORITY_OWNED, yesOrNo(row.get(ESTABLISHMENT.MINORITY_OWNED), language));
        var founded = row.get(ESTABLISHMENT.FOUNDED_ON);
        values.put(MergeField.FOUNDED_ON, founded == null ? "" : Dates.format(founded));
        return values;
    }

    private String yesOrNo(boolean value, Locale language) {
        return texts.text(language, value ? "establishment.merge.yes" : "establishment.merge.no");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
