/** Reforms of public bodies as an ordinary operation: planned, decided by another, carried out on their day, reversible. */
@NamedInterface("reform")
@NullMarked
package vn.khuyencong.organisation.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
