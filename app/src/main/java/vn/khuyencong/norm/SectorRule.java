package vn.khuyencong.norm;

import vn.khuyencong.norm.engine.Version;

/**
 * How a sector stands under a regime.
 *
 * @param anyFormAndPlace     no limit of legal form, size or place: cleaner production
 * @param onlyInDifficultArea refused where the place is not a difficult one; asked where nobody knows
 */
record SectorRule(boolean eligible, boolean anyFormAndPlace, boolean onlyInDifficultArea, Version basis) {

    static SectorRule of(Version version) {
        var content = version.content();
        return new SectorRule(
                content.flag("eligible"), content.flag("any_form_and_place"), content.flag("only_difficult"), version);
    }
}
