@NullMarked
package vn.khuyencong.budget.web;

import org.jspecify.annotations.NullMarked;
