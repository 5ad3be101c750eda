/**
 * What keeps the program alive beside its work: the backup of everything and the way back from one. Owns no schema; it
 * reads and fills every table as the owner of the database, without knowing what any of them means.
 */
@ApplicationModule(
        displayName = "Vận hành",
        allowedDependencies = {"access"})
@NullMarked
package vn.khuyencong.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
