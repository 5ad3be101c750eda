/**
 * What every page is made of: layout, view resolver, messages, paging, error pages, typed amounts.
 * Who is signed in and what the menu holds reach the layout through {@link vn.khuyencong.web.WhoIsThere}.
 */
@ApplicationModule(
        displayName = "Trang",
        allowedDependencies = {"shared"})
@NullMarked
package vn.khuyencong.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
