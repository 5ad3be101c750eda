/** The way in: second factors, passkeys, sign-in through a provider, and how often one may try. */
@NullMarked
package vn.khuyencong.access.signin;

import org.jspecify.annotations.NullMarked;
