/**
 * The norm engine: dated versions, formulas of a closed set of operators, snapshots, overlays, and the one text form that
 * is seed, import, export and difference. Knows no database and no clock; money is whole đồng, rates are basis points.
 */
@NullMarked
package vn.khuyencong.norm.engine;

import org.jspecify.annotations.NullMarked;
