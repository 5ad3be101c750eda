/** The program under the load of an office, at the size of a large province. */
@NullMarked
package vn.khuyencong.life;

import org.jspecify.annotations.NullMarked;
