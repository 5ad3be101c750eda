/**
 * Accounts, roles, sign-in, the actor of a transaction, and the trail of every change.
 * Owns schema {@code access}. Knows units, organisations and establishments only as opaque ids.
 */
@ApplicationModule(
        displayName = "Tài khoản và quyền",
        allowedDependencies = {"shared", "web"})
@NullMarked
package vn.khuyencong.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
