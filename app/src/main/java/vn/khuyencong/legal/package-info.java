/**
 * Legal documents, the places in them that the office rests on, and how documents amend and replace each other.
 * Owns schema {@code legal}. The texts themselves are not kept here: one sentence in our own words for each place.
 */
@ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"shared", "access", "web", "desk", "organisation"})
@NullMarked
package vn.khuyencong.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
