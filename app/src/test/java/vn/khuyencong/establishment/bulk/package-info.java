@NullMarked
package vn.khuyencong.establishment.bulk;

import org.jspecify.annotations.NullMarked;
