/** Journeys in a real browser, through the running program. */
@NullMarked
package vn.khuyencong.e2e;

import org.jspecify.annotations.NullMarked;
