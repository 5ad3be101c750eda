/** Values every matter uses: money, shares, periods, citations, findings. No behaviour of a module lives here. */
@ApplicationModule(
        displayName = "Giá trị chung",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.khuyencong.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
