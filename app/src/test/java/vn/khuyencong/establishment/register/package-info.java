@NullMarked
package vn.khuyencong.establishment.register;

import org.jspecify.annotations.NullMarked;
