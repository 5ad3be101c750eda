@NullMarked
package vn.khuyencong.establishment.merger;

import org.jspecify.annotations.NullMarked;
