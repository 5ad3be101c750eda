/** Bình chọn sản phẩm: rounds, entries, the sheets of judges, what the council selects, and the certificates that follow. */
@NamedInterface("voting")
@NullMarked
package vn.khuyencong.product.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
