/**
 * The sample city: real places, invented law and establishments marked as samples, and a year of believable work.
 * The only module that lays down rows of other modules, and only reference rows, before anybody works with them;
 * everything after that runs through the use cases of the real actors. To tell them what to do next, it reads a few
 * rows that a person would read off her page. The exception is data at scale ({@code ./run generate}), which no use case
 * could make in time: SQL over whole sets, refused wherever anything is real.
 */
@ApplicationModule(
        displayName = "Dữ liệu mẫu",
        allowedDependencies = {
            "shared",
            "access",
            "desk",
            "web",
            "territory",
            "organisation",
            "organisation :: reform",
            "legal",
            "norm",
            "establishment",
            "budget",
            "budget :: treasury",
            "project",
            "project :: funding",
            "project :: appraisal",
            "plan",
            "product",
            "product :: voting",
            "programme"
        })
@NullMarked
package vn.khuyencong.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
