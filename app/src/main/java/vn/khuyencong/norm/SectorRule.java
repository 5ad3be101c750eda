package vn.khuyencong.norm;

import vn.khuyencong.legal.Provision;

/**
 * How a sector stands under a regime.
 *
 * @param anyFormAndPlace     no limit of legal form, size or place: cleaner production
 * @param onlyInDifficultArea refused where the place is known not to be a difficult one
 */
record SectorRule(boolean eligible, boolean anyFormAndPlace, boolean onlyInDifficultArea, Provision basis) {}
