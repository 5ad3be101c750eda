/** Past prices of items: how they lie, which of them are outliers, and the norm that is drafted from them. */
@NullMarked
package vn.khuyencong.norm.cost;

import org.jspecify.annotations.NullMarked;
