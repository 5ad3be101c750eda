/** Pages of the public bodies: the register and their reforms, posts and people, the capacity of the centres. */
@NullMarked
package vn.khuyencong.organisation.web;

import org.jspecify.annotations.NullMarked;
