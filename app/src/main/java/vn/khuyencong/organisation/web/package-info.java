/** The pages of public bodies and their reforms. */
@NullMarked
package vn.khuyencong.organisation.web;

import org.jspecify.annotations.NullMarked;
