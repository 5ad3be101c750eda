/** Establishments that turn out to be one: what was kept of both is brought together, and how it came about is remembered. */
@NullMarked
package vn.khuyencong.establishment.merger;

import org.jspecify.annotations.NullMarked;
