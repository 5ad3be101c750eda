/** Pages of what every matter shares. */
@NullMarked
package vn.khuyencong.desk.web;

import org.jspecify.annotations.NullMarked;
