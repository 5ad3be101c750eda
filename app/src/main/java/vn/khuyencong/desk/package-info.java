/**
 * What every matter of the office needs once: my work and notices, attachments, comments, list export, long jobs,
 * documents from templates, import preview, the search box.
 * Owns schema {@code desk}. Knows files only as a matter and an id; a matter tells more by implementing
 * {@link vn.khuyencong.desk.DueDates}, {@link vn.khuyencong.desk.AttachmentGuard},
 * {@link vn.khuyencong.desk.Searchable}, {@link vn.khuyencong.desk.JobKind} or {@link vn.khuyencong.desk.ImportKind}.
 */
@ApplicationModule(
        displayName = "Việc chung",
        allowedDependencies = {"shared", "access", "web"})
@NullMarked
package vn.khuyencong.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
