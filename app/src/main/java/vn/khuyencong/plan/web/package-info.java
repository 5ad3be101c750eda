@NullMarked
package vn.khuyencong.plan.web;

import org.jspecify.annotations.NullMarked;
