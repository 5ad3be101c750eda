package vn.khuyencong.norm;

import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;

/** A share that a text sets as the most, and the article. */
public record Share(BasisPoints ratio, Citation basis) {}
