/** Keeping the register of establishments: entering one, changing it, its figures of each year and what they come to. */
@NullMarked
package vn.khuyencong.establishment.register;

import org.jspecify.annotations.NullMarked;
