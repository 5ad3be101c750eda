/**
 * The register of legal documents: the places in them, how documents change each other on which day, who compared what
 * with the text. How something stands on a day is worked out, never typed. What rests on the law is asked of the other
 * matters through {@link vn.khuyencong.legal.RestsOnLaw}. Owns schema {@code legal}. The program carries one sentence in
 * our own words for each place; the texts are imported from the administrator's own files.
 */
@ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"shared", "access", "web", "desk", "organisation"})
@NullMarked
package vn.khuyencong.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
