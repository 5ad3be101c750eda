package vn.khuyencong.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which an address is refused, before anything is read. On a controller it is that of all its
 * addresses; on one of them it is that one's. How far the permission reaches is asked by the database, row by row.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Verb to();

    Matter on();
}
