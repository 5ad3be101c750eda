package vn.khuyencong.project.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ResultTimes;

/** The card of results of a file. */
@Component
@Transactional(readOnly = true)
class ResultPart {

    private final ResultReader reader;
    private final ResultTimes times;
    private final Permissions permissions;
    private final CurrentActor current;

    ResultPart(ResultReader reader, ResultTimes times, Permissions permissions, CurrentActor current) {
        this.reader = reader;
        this.times = times;
        this.permissions = permissions;
        this.current = current;
    }

    ResultCard of(ProjectPage page) {
        var project = page.project();
        var accepted = page.file().accepted();
        var parts = page.file().places().stream()
                .filter(line -> page.file().part(line.place()) != null)
                .toList();
        if (accepted == null && parts.isEmpty()) {
            return ResultCard.none(project.id(), page.clock().today());
        }
        var kept = reader.of(project.id());
        var whole = new ResultCard(
                project.id(),
                null,
                times.indicators(),
                times.months(project.scope().tier(), project.province()),
                kept.stream().filter(one -> one.place() == null).toList(),
                accepted == null ? null : accepted.on(),
                permissions.may(Verb.WRITE, Matter.RESULT),
                page.clock().today(),
                List.of());
        return parts.isEmpty()
                ? whole
                : whole.of(parts.stream()
                        .map(line -> whole.at(line, page.file().part(line.place()), kept))
                        .toList());
    }

    /** Whether the reader is of an establishment and so speaks for herself. */
    boolean own() {
        return current.get().role() == Role.ESTABLISHMENT;
    }
}
