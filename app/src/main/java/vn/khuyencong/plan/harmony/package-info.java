/** Hài hòa nguồn vốn: central, local, counterpart and other money side by side. */
@NamedInterface("harmony")
@NullMarked
package vn.khuyencong.plan.harmony;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
