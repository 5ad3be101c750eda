/** Rules of the house, each shown an offender. */
@NullMarked
package vn.khuyencong.architecture;

import org.jspecify.annotations.NullMarked;
