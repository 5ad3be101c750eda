/** Tests of the norm engine from within. */
@NullMarked
package vn.khuyencong.norm.engine;

import org.jspecify.annotations.NullMarked;
