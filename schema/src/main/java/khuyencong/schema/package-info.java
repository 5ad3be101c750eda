/** The schema: its migrations, the database in a folder, and what is generated from both while building. */
@NullMarked
package khuyencong.schema;

import org.jspecify.annotations.NullMarked;
