/** What establishments were given before, and whether a đề án asks for the same again (hỗ trợ trùng). */
@NamedInterface("funding")
@NullMarked
package vn.khuyencong.project.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
