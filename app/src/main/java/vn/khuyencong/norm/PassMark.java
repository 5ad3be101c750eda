package vn.khuyencong.norm;

import vn.khuyencong.shared.Citation;

/** The average number of points from which on a product passes. */
public record PassMark(int points, Citation basis) {}
