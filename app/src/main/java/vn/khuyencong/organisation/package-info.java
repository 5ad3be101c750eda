/**
 * Agencies, departments, centres and branches, with the names they bear in time, their tasks, posts and people.
 * Owns schema {@code organisation}.
 */
@ApplicationModule(
        displayName = "Cơ quan, đơn vị",
        allowedDependencies = {"shared", "access", "web", "desk", "territory"})
@NullMarked
package vn.khuyencong.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
