/** Pages of the administrative units. */
@NullMarked
package vn.khuyencong.territory.web;

import org.jspecify.annotations.NullMarked;
