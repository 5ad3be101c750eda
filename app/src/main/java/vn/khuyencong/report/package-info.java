/**
 * The leader's page: the year's plan, its money, what is late, what to decide.
 * Owns nothing. Reads the {@code pub_*} views of every module and the Java of none.
 */
@ApplicationModule(
        displayName = "Tổng quan và báo cáo",
        allowedDependencies = {"shared", "access", "desk", "web"})
@NullMarked
package vn.khuyencong.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
