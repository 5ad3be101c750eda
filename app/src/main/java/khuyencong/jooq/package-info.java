/** How kinds of columns are read and written that jOOQ does not know by itself. */
@NullMarked
package khuyencong.jooq;

import org.jspecify.annotations.NullMarked;
