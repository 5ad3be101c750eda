package vn.khuyencong.establishment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.MadeProducts;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.SupportHistory;
import vn.khuyencong.establishment.register.Scale;
import vn.khuyencong.establishment.register.YearFigures;
import vn.khuyencong.norm.Assessment;

/**
 * The file of one establishment.
 *
 * @param assessment whether it may be supported today; empty where no norm could be asked
 * @param mayChange  whether the reader keeps the register
 * @param mayEnterProduct whether she enters products of it
 */
public record EstablishmentFilePage(
        Establishment establishment,
        Names names,
        LocalDate today,
        @Nullable Assessment assessment,
        Register register,
        boolean mayChange,
        boolean mayEnterProduct) {

    /**
     * What the office has kept of it over the years.
     *
     * @param scale     its size by the latest figures; empty where too little is known
     * @param figures   the latest year first
     * @param supports  what it was supported with, the latest first
     * @param made      what it makes and may enter for voting
     * @param places    where it stood before, the latest first
     * @param mergers   others that turned out to be this one, the latest first
     */
    public record Register(
            Makes makes,
            @Nullable Scale scale,
            List<YearFigures> figures,
            List<SupportHistory.Line> supports,
            List<MadeProducts.Line> made,
            List<Former> places,
            List<Merged> mergers,
            List<Need> needs) {}

    /** Main raw materials and where they come from; where it sells. */
    public record Makes(String materials, String markets) {}

    /**
     * A place it stood at.
     *
     * @param until the day it left
     */
    public record Former(String place, String address, LocalDate until) {}

    /**
     * Another entry of the register that turned out to be this one.
     *
     * @param name it bore
     */
    public record Merged(String name, String reason, LocalDate on) {}

    /** Names of what the establishment holds as codes. */
    public record Names(
            Choice legalForm,
            Choice sector,
            String place,
            @Nullable String parent,
            @Nullable String craftVillage) {}
}
