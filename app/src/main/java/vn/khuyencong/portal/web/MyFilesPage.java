package vn.khuyencong.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.shared.Dong;

/** What an establishment has asked for and what became of it. */
public record MyFilesPage(Establishment establishment, List<Need> needs, List<Project> projects) {

    /** A đề án made for the establishment. */
    public record Project(
            UUID id,
            String code,
            String title,
            String stage,
            Instant stageSince,
            Dong total,
            Dong asked,
            @Nullable Dong approved,
            @Nullable Dong settled) {}
}
