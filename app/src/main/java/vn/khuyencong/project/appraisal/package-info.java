/** What the appraisal of a đề án rests on: the check on site, and what follows from it (kiểm tra, thẩm định). */
@NamedInterface("appraisal")
@NullMarked
package vn.khuyencong.project.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
