/** Pages of products, of their voting and of certificates. */
@NullMarked
package vn.khuyencong.product.web;

import org.jspecify.annotations.NullMarked;
